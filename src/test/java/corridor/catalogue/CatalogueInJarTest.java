package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users start Corridor from a jar in any folder, and listing data files in a jar works differently. */
class CatalogueInJarTest {
    @Test
    void theCatalogueOfAJarInAnAwkwardFolderIsTheSame(@TempDir Path folder) throws Exception {
        Path jar = Files.createDirectories(folder.resolve("my corridor!new + 100% über"))
                .resolve("corridor.jar");
        pack(jar, "");

        try (URLClassLoader loader = loaderOf(jar)) {
            Class<?> type = loader.loadClass("corridor.catalogue.Catalogue");
            Object catalogue = type.getMethod("standard").invoke(null);

            assertThat(type.getClassLoader()).isSameAs(loader);
            for (String ids : List.of("evidenceIds", "areaIds", "leverIds", "parameterIds")) {
                assertThat(type.getMethod(ids).invoke(catalogue))
                        .as(ids)
                        .isEqualTo(Catalogue.class.getMethod(ids).invoke(Catalogue.standard()));
            }
        }
    }

    @Test
    void anIdThatIsDeclaredInTwoFilesIsRefused(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("corridor.jar");
        pack(jar, "[{\"id\": \"china\", \"name\": \"China\", \"kind\": \"state\", \"role\": \"again\"}]");

        try (URLClassLoader loader = loaderOf(jar)) {
            Class<?> type = loader.loadClass("corridor.catalogue.Catalogue");

            assertThatThrownBy(() -> type.getMethod("standard").invoke(null))
                    .rootCause()
                    .hasMessage("actor 'china' is declared twice");
        }
    }

    private static URLClassLoader loaderOf(Path jar) throws IOException {
        URL[] path = {
            jar.toUri().toURL(), codeOf(ObjectMapper.class), codeOf(JsonParser.class), codeOf(JsonProperty.class)
        };
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL codeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Packs the compiled catalogue into a jar, with a further file of actors unless {@code moreActors} is empty. */
    private static void pack(Path jar, String moreActors) throws IOException, URISyntaxException {
        Path classes = Path.of(codeOf(Catalogue.class).toURI());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(classes.resolve("corridor"))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
            if (!moreActors.isEmpty()) {
                entries.putNextEntry(new JarEntry("corridor/catalogue/actors/more.json"));
                entries.write(moreActors.getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
    }
}
