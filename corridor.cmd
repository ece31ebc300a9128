@echo off
rem Starts Corridor on Windows: builds it with Maven on first use and after a change of the sources, then runs it.
rem JAVA_HOME chooses the Java, CORRIDOR_JAVA_OPTS adds options for it. Same behaviour as the shell script "corridor".
setlocal EnableExtensions DisableDelayedExpansion
set "CORRIDOR_FOLDER=%~dp0"
set "TARGET=%CORRIDOR_FOLDER%target"
set "CORRIDOR_JAR=%TARGET%\corridor.jar"

rem --- Java
if defined JAVA_HOME goto java_from_home
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto java_found
echo corridor: needs Java 17 or newer, and finds no java; install a JDK 17 or newer 1>&2
exit /b 1
:java_from_home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto java_found
echo corridor: JAVA_HOME is "%JAVA_HOME%", but it has no bin\java.exe; set it to a JDK 17 or newer 1>&2
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

rem --- Class-data archive: one for each JDK and build; Java goes without when it does not fit
for %%F in ("%CORRIDOR_JAR%") do set "STAMP=%%~tF-%%~zF"
set "STAMP=%STAMP: =_%"
set "STAMP=%STAMP:/=_%"
set "STAMP=%STAMP::=_%"
set "ARCHIVE=%TARGET%\cds\%VERSION%-%STAMP%.jsa"
if exist "%ARCHIVE%" goto archive_ready
if exist "%ARCHIVE%.tried" goto archive_ready
if not exist "%TARGET%\cds" mkdir "%TARGET%\cds" 2>nul
type nul >"%ARCHIVE%.tried" 2>nul
"%JAVA%" "-XX:ArchiveClassesAtExit=%ARCHIVE%" -Xlog:disable -jar "%CORRIDOR_JAR%" validate "%CORRIDOR_FOLDER%scenarios\baseline.json" <nul >nul 2>nul
:archive_ready

rem --- Run; a short command ends before an optimising compiler pays
set "OPTIONS=-Djava.awt.headless=true -Dfile.encoding=UTF-8"
set "SHORT="
if "%~1"=="" set "SHORT=yes"
for %%W in (help scenarios show validate catalogue -h --help -V --version) do if "%~1"=="%%W" set "SHORT=yes"
if "%~2"=="--help" set "SHORT=yes"
if defined SHORT set "OPTIONS=%OPTIONS% -XX:TieredStopAtLevel=1"
rem As in the shell script: a later optimising compiler, few collections, room for the classes of a report.
if not defined SHORT set "OPTIONS=%OPTIONS% -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:MetaspaceSize=128m"
rem A collector that the user names stands alone: Java refuses two.
set "COLLECTOR=-XX:+UseParallelGC -XX:GCTimeRatio=19 -XX:NewSize=256m"
if defined SHORT set "COLLECTOR=-XX:+UseSerialGC"
if not defined CORRIDOR_JAVA_OPTS set "OPTIONS=%OPTIONS% %COLLECTOR%"
if not exist "%ARCHIVE%" goto run_plain
"%JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr -Xlog:cds*=off:stderr %OPTIONS% %CORRIDOR_JAVA_OPTS% -jar "%CORRIDOR_JAR%" %*
exit /b %ERRORLEVEL%
:run_plain
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr %OPTIONS% %CORRIDOR_JAVA_OPTS% -jar "%CORRIDOR_JAR%" %*
exit /b %ERRORLEVEL%

:stale
set "STALE=yes"
if not exist "%CORRIDOR_JAR%" exit /b 0
if not exist "%TARGET%\lib" exit /b 0
set "STALE="
if not exist "%CORRIDOR_FOLDER%pom.xml" exit /b 0
powershell -NoProfile -Command "$f = $env:CORRIDOR_FOLDER; $built = (Get-Item -LiteralPath $env:CORRIDOR_JAR).LastWriteTimeUtc; if (@(Get-Item -LiteralPath ($f + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($f + 'src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 7 }"
if %ERRORLEVEL% EQU 7 set "STALE=yes"
exit /b 0

rem Speaks on handle 8, because handle 2 is silent while the lock is tried.
:build
set "RESULT=done"
call :stale
if not defined STALE exit /b 0
echo corridor: building with Maven; the first time it downloads libraries and may take a few minutes 1>&8
pushd "%CORRIDOR_FOLDER%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package <nul >"%TARGET%\launcher-build.log" 2>&1
if errorlevel 1 set "RESULT=failed"
popd
if not exist "%CORRIDOR_JAR%" set "RESULT=failed"
if "%RESULT%"=="done" powershell -NoProfile -Command "(Get-Item -LiteralPath $env:CORRIDOR_JAR).LastWriteTimeUtc = [DateTime]::UtcNow"
if "%RESULT%"=="done" exit /b 0
type "%TARGET%\launcher-build.log" 1>&8
echo corridor: the build failed; all that Maven said is in "%TARGET%\launcher-build.log" 1>&8
exit /b 0
