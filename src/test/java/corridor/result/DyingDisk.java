package corridor.result;

import corridor.result.disk.Disk;
import corridor.result.unfinished.NewFolder;
import corridor.result.unfinished.StagedFolder;
import corridor.result.unfinished.UnfinishedFolder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Simulates a process that is killed at a given step on the disk: that step and all later ones are not carried out. The
 * class makes the kinds of folder on which a process can be killed, for tests of what the next process makes of them.
 */
public final class DyingDisk implements Disk {
    private final int last;
    private int taken;

    /**
     * Thrown in place of the next step of a killed process. This is no error of the disk, so no code puts anything
     * right after it.
     */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** @param steps number of steps that are taken before the kill */
    public DyingDisk(int steps) {
        this.last = steps;
    }

    public StagedFolder forParts(Path folder) {
        return StagedFolder.forParts(folder, this);
    }

    public NewFolder forNew(Path target) {
        return NewFolder.forNew(target, this);
    }

    public UnfinishedFolder reopen(Path root) {
        return UnfinishedFolder.reopen(root, this);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        live();
        Disk.REAL.write(file, bytes);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        live();
        Disk.REAL.createFolders(folder);
    }

    @Override
    public void createFile(Path file) throws IOException {
        live();
        Disk.REAL.createFile(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        live();
        Disk.REAL.move(from, to);
    }

    @Override
    public void delete(Path one) throws IOException {
        live();
        Disk.REAL.delete(one);
    }

    private void live() {
        if (taken == last) {
            throw new Killed();
        }
        taken++;
    }
}
