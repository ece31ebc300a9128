package corridor.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A build identifies a program. Two builds with equal hashes compute equal results; the commit only helps people to
 * find the sources.
 *
 * @param version version as in the name of a release
 * @param hash SHA-256 over classes, resources and libraries, see {@link BuildIdentity}; empty when the hash is not
 *     known
 * @param commit commit of the sources, with {@code +changes} if the sources differ from the commit; empty when the
 *     commit is not known
 */
public record Build(String version, String hash, String commit) {
    private static final int SHORT = 16;
    private static final String UNKNOWN = "unknown";
    private static final String AND = " and ";

    public Build {
        Objects.requireNonNull(version);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(commit);
    }

    /** Build of the running program; "development" with unknown hash if the classes have no identity file. */
    public static Build running() {
        return Running.BUILD;
    }

    /** Returns the build of the running program under another version. */
    public static Build running(String version) {
        return new Build(version, running().hash, running().commit);
    }

    /**
     * Returns one build that describes results of several builds. Its version, hash and commit list the different
     * values of these builds.
     */
    public static Build joined(List<Build> builds) {
        return builds.stream().distinct().count() == 1
                ? builds.get(0)
                : new Build(
                        joined(builds, Build::version),
                        joined(builds, build -> build.hash.isEmpty() ? UNKNOWN : build.hash),
                        joined(builds, build -> build.commit.isEmpty() ? UNKNOWN : build.commit));
    }

    private static String joined(List<Build> builds, Function<Build, String> part) {
        return builds.stream().map(part).distinct().collect(Collectors.joining(AND));
    }

    /** Whether several builds made the results. */
    public boolean isSeveral() {
        return hash.contains(AND);
    }

    /** Version and shortened hash, in words. */
    public String words() {
        return "Corridor " + version + ", build " + shortHash();
    }

    /** First characters of the hash; "unknown" for an empty hash. */
    public String shortHash() {
        return shortened(hash);
    }

    /** Returns the first characters of a hash; "unknown" for an empty hash. */
    public static String shortened(String hash) {
        return hash.isEmpty() ? UNKNOWN : hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private static final class Running {
        static final Build BUILD = read();

        private static Build read() {
            Properties properties = new Properties();
            try (InputStream in = Build.class.getResourceAsStream(BuildIdentity.FILE)) {
                if (in != null) {
                    properties.load(in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own description cannot be read", e);
            }
            return new Build(
                    properties.getProperty("version", "development"),
                    properties.getProperty("build", ""),
                    properties.getProperty("commit", ""));
        }
    }
}
