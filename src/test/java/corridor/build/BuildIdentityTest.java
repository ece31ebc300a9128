package corridor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdentityTest {
    private static final List<String> LIBRARIES = List.of("b-2.jar", "a-1.jar");

    @TempDir
    Path temp;

    private Path classes;
    private String hash;

    @BeforeEach
    void make() throws IOException {
        classes = program("one");
        hash = BuildIdentity.hash(classes, LIBRARIES);
    }

    /** The hash is that of a list in the form of {@code sha256sum}: the sorted files, then the libraries. */
    @Test
    void isTheHashOfAList() {
        String list = Sha256.ofText("code") + "  corridor/A.class\n" + Sha256.ofText("words") + "  corridor/a.txt\n"
                + "library  a-1.jar\nlibrary  b-2.jar\n";
        assertThat(hash).isEqualTo(Sha256.ofText(list));
    }

    @Test
    void dependsOnNeitherFolderNorTimeNorOrderNorItself() throws IOException {
        Path other = program("two");
        Files.setLastModifiedTime(other.resolve("corridor/A.class"), FileTime.fromMillis(0));
        BuildIdentity.main(new String[] {other.toString(), "1.0", temp.toString()});

        assertThat(other.resolve("corridor/build/build.properties"))
                .content()
                .startsWith("version=1.0\nbuild=")
                .endsWith("\ncommit=\n");
        assertThat(BuildIdentity.hash(other, List.of("a-1.jar", "b-2.jar"))).isEqualTo(hash);
    }

    @Test
    void changesWithEachClassResourceAndLibrary() throws IOException {
        assertThat(BuildIdentity.hash(classes, List.of("a-1.jar", "b-3.jar"))).isNotEqualTo(hash);
        Files.writeString(classes.resolve("corridor/A.class"), "Code");
        String changed = BuildIdentity.hash(classes, LIBRARIES);
        Files.writeString(classes.resolve("corridor/A.class"), "code");
        Files.move(classes.resolve("corridor/a.txt"), classes.resolve("corridor/b.txt"));
        String renamed = BuildIdentity.hash(classes, LIBRARIES);
        assertThat(List.of(changed, renamed)).doesNotContain(hash).doesNotHaveDuplicates();
    }

    @Test
    void knowsNoCommitOutsideARepository() {
        assertThat(BuildIdentity.commit(temp)).isEmpty();
    }

    private Path program(String name) throws IOException {
        Path folder = temp.resolve(name);
        Files.createDirectories(folder.resolve("corridor"));
        Files.writeString(folder.resolve("corridor/A.class"), "code");
        Files.writeString(folder.resolve("corridor/a.txt"), "words");
        return folder;
    }
}
