package corridor.cli;

import corridor.build.Build;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** Provides the version and build of this program. */
final class Version implements IVersionProvider {
    /** Returns the version; "development" if the classes have no identity file. */
    static String text() {
        return Build.running().version();
    }

    @Override
    public String[] getVersion() {
        Build build = Build.running();
        List<String> lines = new ArrayList<>(List.of("Corridor " + build.version(), "build " + build.shortHash()));
        if (!build.commit().isEmpty()) {
            lines.add("commit " + build.commit());
        }
        return lines.toArray(String[]::new);
    }
}
