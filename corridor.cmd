@echo off
rem Starts Corridor on Windows, in the same way as the shell script "corridor" does elsewhere. This file is untested on
rem Windows: it was read and checked by tests for labels, quotes and line ends, but never run there.
rem Among the sources it builds Corridor with Maven on first use and after a change; in an unpacked zip, where the jar
rem lies beside this file, it builds nothing and needs a Java runtime only.
rem JAVA_HOME chooses the Java, CORRIDOR_JAVA_OPTS adds options for it.
rem No path stands in a block of parentheses, so that a folder may be called "Program Files (x86)".
setlocal EnableExtensions DisableDelayedExpansion
set "CORRIDOR_FOLDER=%~dp0"
set "UNPACKED="
set "TARGET=%CORRIDOR_FOLDER%target"
set "WANTED=a JDK 17 or newer"
if exist "%CORRIDOR_FOLDER%pom.xml" goto place_known
if exist "%CORRIDOR_FOLDER%corridor.jar" goto is_unpacked
echo corridor: "%CORRIDOR_FOLDER%" holds neither corridor.jar nor the sources; unpack the zip again 1>&2
exit /b 1
:is_unpacked
set "UNPACKED=yes"
set "TARGET=%CORRIDOR_FOLDER%."
set "WANTED=Java 17 or newer"
:place_known
set "CORRIDOR_JAR=%TARGET%\corridor.jar"

rem --- Java
if defined JAVA_HOME goto java_from_home
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto java_found
echo corridor: needs Java 17 or newer, and finds no java; install %WANTED% 1>&2
exit /b 1
:java_from_home
rem Quotes in JAVA_HOME are left out: set JAVA_HOME="C:\Program Files\Java" keeps them.
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto java_found
echo corridor: JAVA_HOME is "%JAVA_HOME:"=%", but it has no bin\java.exe; set it to %WANTED%, or unset it 1>&2
exit /b 1
:java_found
for %%D in ("%JAVA%\..\..") do set "JAVA_FOLDER=%%~fD"
set "VERSION="
if exist "%JAVA_FOLDER%\release" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%JAVA_FOLDER%\release"') do set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~V"
set "MAJOR=0"
for /f "tokens=1 delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto java_ready
echo corridor: needs Java 17 or newer, but "%JAVA%" is version %VERSION%; set JAVA_HOME to a newer one 1>&2
exit /b 1
:java_ready

rem --- Build, one at a time: the open lock file falls with the process that holds it
if defined UNPACKED goto ready
call :stale
if not defined STALE goto ready
where mvn >nul 2>nul
if not errorlevel 1 goto can_build
if exist "%CORRIDOR_JAR%" goto old_build
echo corridor: needs Maven 3.6.3 or newer to build itself, and finds no mvn; install it 1>&2
exit /b 1
:old_build
echo corridor: the sources are newer than the build, but there is no mvn; running the old build 1>&2
goto ready
:can_build
if not exist "%TARGET%" mkdir "%TARGET%"
rem Maven builds with the Java that runs Corridor, if that is a JDK.
if exist "%JAVA_FOLDER%\bin\javac.exe" set "JAVA_HOME=%JAVA_FOLDER%"
set "WAITED="
:try_build
set "RESULT=busy"
8>&2 2>nul 9>"%TARGET%\launcher.lock" call :build
if "%RESULT%"=="done" goto ready
if "%RESULT%"=="failed" exit /b 1
if not defined WAITED echo corridor: waiting for the build of another start 1>&2
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto try_build
:ready

rem --- Class-data archive: one for each JDK and build, filled by a small batch; Java goes without when it does not fit.
rem In an unpacked zip that only others may write to, it belongs into the folder of the user.
set "CDS=%TARGET%\cds"
if defined UNPACKED if defined LOCALAPPDATA set "CDS=%LOCALAPPDATA%\Corridor\cds"
for %%F in ("%CORRIDOR_JAR%") do set "STAMP=%%~tF-%%~zF"
set "STAMP=%STAMP: =_%"
set "STAMP=%STAMP:/=_%"
set "STAMP=%STAMP::=_%"
set "ARCHIVE=%CDS%\%VERSION%-%STAMP%.jsa"
if exist "%ARCHIVE%" goto archive_ready
if exist "%ARCHIVE%.tried" goto archive_ready
if not exist "%CDS%" mkdir "%CDS%" 2>nul
type nul >"%ARCHIVE%.tried" 2>nul
if not exist "%ARCHIVE%.tried" goto archive_ready
echo corridor: first start of this build: preparing faster starts, some seconds, once; then the command runs 1>&2
set "TRAINING=%CDS%\training.%RANDOM%"
"%JAVA%" "-XX:ArchiveClassesAtExit=%ARCHIVE%" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -jar "%CORRIDOR_JAR%" batch "%CORRIDOR_FOLDER%scenarios\baseline.json" "%CORRIDOR_FOLDER%scenarios\investment-freeze-24m.json" --futures 2 --replicates 1 --out "%TRAINING%" <nul >nul 2>nul
if exist "%TRAINING%" rmdir /s /q "%TRAINING%"
:archive_ready

rem --- Run; a short command ends before an optimising compiler pays
set "OPTIONS=-Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "SHORT="
if "%~1"=="" set "SHORT=yes"
for %%W in (help completion scenarios show validate catalogue -h --help -V --version) do if "%~1"=="%%W" set "SHORT=yes"
if "%~2"=="--help" set "SHORT=yes"
if "%~2"=="-h" set "SHORT=yes"
if defined SHORT set "OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1"
rem As in the shell script: a later optimising compiler, few collections, room for the classes of a report.
if not defined SHORT set "OPTIONS=%OPTIONS% -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:MetaspaceSize=128m"
rem A collector that the user names stands alone, because Java refuses two; a heap that the user sizes keeps its size.
set "COLLECTOR=-XX:+UseParallelGC -XX:GCTimeRatio=19"
set "YOUNG=-XX:NewSize=256m"
rem The lab runs for hours: a small heap that grows when it must.
if "%~1"=="lab" set "YOUNG=-Xms160m -XX:NewSize=96m"
if defined SHORT set "COLLECTOR=-XX:+UseSerialGC"
if defined SHORT set "YOUNG="
set CORRIDOR_JAVA_OPTS 2>nul | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul
if not errorlevel 1 set "COLLECTOR="
set CORRIDOR_JAVA_OPTS 2>nul | findstr /r /c:"-Xm" /c:"-XX:+Use[A-Za-z0-9]*GC" /c:"NewSize" /c:"HeapSize" /c:"RAM" >nul
if not errorlevel 1 set "YOUNG="
rem Corridor writes UTF-8. The console shows it in code page 65001; afterwards it gets its own code page again.
set "CODE_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODE_PAGE=%%C"
set "CODE_PAGE=%CODE_PAGE: =%"
chcp 65001 >nul 2>nul
rem The name that commands proposed by Corridor begin with: it works in the command prompt and, with .\, in PowerShell.
set "CALLED=-Dcorridor.called=corridor"
if not exist "%ARCHIVE%" goto run_plain
"%JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr %OPTIONS% %COLLECTOR% %YOUNG% %CORRIDOR_JAVA_OPTS% %CALLED% -jar "%CORRIDOR_JAR%" %*
set "CODE=%ERRORLEVEL%"
goto ended
:run_plain
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr %OPTIONS% %COLLECTOR% %YOUNG% %CORRIDOR_JAVA_OPTS% %CALLED% -jar "%CORRIDOR_JAR%" %*
set "CODE=%ERRORLEVEL%"
:ended
if defined CODE_PAGE chcp %CODE_PAGE% >nul 2>nul
exit /b %CODE%

rem Batch has no comparison of times in a tree of folders, so PowerShell does it; an unpacked zip never comes here.
:stale
set "STALE=yes"
if not exist "%CORRIDOR_JAR%" exit /b 0
if not exist "%TARGET%\lib" exit /b 0
set "STALE="
powershell -NoProfile -Command "$f = $env:CORRIDOR_FOLDER; $built = (Get-Item -LiteralPath $env:CORRIDOR_JAR).LastWriteTimeUtc; if (@(Get-Item -LiteralPath ($f + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($f + 'src\main'), ($f + 'scenarios\stakeholders') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 7 }"
set "CHECKED=%ERRORLEVEL%"
if "%CHECKED%"=="7" set "STALE=yes"
if "%CHECKED%"=="7" exit /b 0
if "%CHECKED%"=="0" exit /b 0
echo corridor: PowerShell does not run here, so nobody checks whether the sources changed; running the build as it is 1>&2
exit /b 0

rem Speaks on handle 8, because handle 2 is silent while the lock is tried.
:build
set "RESULT=done"
call :stale
if not defined STALE exit /b 0
echo corridor: building with Maven, about a minute, or some minutes if it must download its libraries; then the command runs 1>&8
type nul >"%TARGET%\launcher.started"
pushd "%CORRIDOR_FOLDER%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package <nul >"%TARGET%\launcher-build.log" 2>&1
if errorlevel 1 set "RESULT=failed"
popd
if not exist "%CORRIDOR_JAR%" set "RESULT=failed"
rem The jar counts as old as the start of its build: what was edited meanwhile is built next time.
set "STARTED=%TARGET%\launcher.started"
if "%RESULT%"=="done" powershell -NoProfile -Command "(Get-Item -LiteralPath $env:CORRIDOR_JAR).LastWriteTimeUtc = (Get-Item -LiteralPath $env:STARTED).LastWriteTimeUtc"
if "%RESULT%"=="done" exit /b 0
type "%TARGET%\launcher-build.log" 1>&8
if not exist "%JAVA_FOLDER%\bin\javac.exe" echo corridor: "%JAVA_FOLDER%" is a Java without compiler; building needs a full JDK 1>&8
echo corridor: the build failed; all that Maven said is in "%TARGET%\launcher-build.log" 1>&8
exit /b 0
