package org.daybook.persistence.workspace;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where a workspace lives: one file ending in {@code .mv.db}, with its lock and its backups beside it. All are readable
 * by their owner alone, where the file system knows owners.
 */
public record WorkspaceFile(Path file) {

    static final String SUFFIX = ".mv.db";

    public WorkspaceFile {
        Path absolute = file.toAbsolutePath().normalize();
        String name = absolute.getFileName().toString();
        file = name.endsWith(SUFFIX) ? absolute : absolute.resolveSibling(name + SUFFIX);
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** The name without its ending. */
    public String name() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    Path lockFile() {
        return file.resolveSibling(name() + ".lock");
    }

    /** The folder its backups are kept in. */
    public Path backups() {
        return file.resolveSibling(name() + ".backups");
    }

    /** The path as the store wants it: without the ending. */
    String storePath() {
        return file.resolveSibling(name()).toString();
    }

    void createFolder() throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.exists(folder)) {
            createPrivateFolder(folder);
        }
    }

    void createEmpty() throws IOException {
        Files.createFile(file);
        keepPrivate(file, "rw-------");
    }

    static void createPrivateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        keepPrivate(folder, "rwx------");
    }

    static void keepPrivate(Path path, String permissions) throws IOException {
        FileStore store = Files.getFileStore(path);
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
