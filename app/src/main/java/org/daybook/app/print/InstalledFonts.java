package org.daybook.app.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the usual systems keep fonts with letters of many scripts, the widest first. */
final class InstalledFonts {

    private static final List<String> MAC =
            List.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "/Library/Fonts/Arial Unicode.ttf");
    private static final List<String> LINUX = List.of(
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
            "/usr/share/fonts/TTF/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final List<String> WINDOWS = List.of(
            "arialuni.ttf",
            "arial.ttf",
            "msyh.ttc",
            "msgothic.ttc",
            "malgun.ttf",
            "nirmala.ttf",
            "leelawui.ttf",
            "seguisym.ttf");

    private InstalledFonts() {}

    static List<Path> places(Map<String, String> environment) {
        Path windows = Path.of(environment.getOrDefault("SystemRoot", "C:/Windows"), "Fonts");
        return Stream.concat(
                        Stream.concat(MAC.stream(), LINUX.stream()).map(Path::of),
                        WINDOWS.stream().map(windows::resolve))
                .toList();
    }
}
