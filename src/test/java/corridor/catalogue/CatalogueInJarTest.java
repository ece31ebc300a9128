package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users start Corridor from a jar, in whatever folder they like; listing data files works differently there. */
class CatalogueInJarTest {
    @Test
    void theCatalogueOfAJarInAnAwkwardFolderIsTheSame(@TempDir Path folder) throws Exception {
        Path jar = Files.createDirectories(folder.resolve("my corridor!new + 100% über"))
                .resolve("corridor.jar");
        pack(Path.of(codeOf(Catalogue.class).toURI()), jar);

        URL[] path = {jar.toUri().toURL(), codeOf(ObjectMapper.class), codeOf(JsonParser.class), codeOf(JsonProperty.class)};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
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

    private static URL codeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> walk = Files.walk(classes.resolve("corridor"))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
