package corridor.chart.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG image (ISO/IEC 15948) holds the pixels of a sheet, with 8 bits for each of red, green and blue. The JDK's
 * writer handles single pixels and is many times slower. Charts are flat, so the differences between rows (filter 2)
 * compress well even at the fastest level.
 */
final class PngImage {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int COLOUR = 2;
    private static final int UP = 2;
    private static final int BUFFER = 1 << 16;

    private PngImage() {}

    static byte[] of(Sheet sheet, int scale) {
        BufferedImage image =
                new BufferedImage(sheet.width() * scale, sheet.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        sheet.paint(g);
        g.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        try {
            return bytes(pixels, image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
    }

    /** @param pixels pixels row by row, each {@code 0xRRGGBB} */
    static byte[] bytes(int[] pixels, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(SIGNATURE);
        chunk(out, "IHDR", header(width, height));
        chunk(out, "IDAT", compressed(pixels, width));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, COLOUR, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] compressed(int[] pixels, int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            byte[] row = new byte[1 + 3 * width];
            row[0] = UP;
            for (int from = 0; from < pixels.length; from += width) {
                difference(pixels, from, width, row);
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * Subtracts the byte above from each byte. Most rows of a chart equal the row above, so this case is tested first.
     */
    private static void difference(int[] pixels, int from, int width, byte[] row) {
        if (from > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from)) {
            Arrays.fill(row, 1, row.length, (byte) 0);
            return;
        }
        for (int x = 0; x < width; x++) {
            int here = pixels[from + x];
            int above = from == 0 ? 0 : pixels[from - width + x];
            row[3 * x + 1] = (byte) ((here >> 16) - (above >> 16));
            row[3 * x + 2] = (byte) ((here >> 8) - (above >> 8));
            row[3 * x + 3] = (byte) (here - above);
        }
    }

    /** Writes a chunk: length, name and content, and a checksum of name and content. */
    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        out.writeInt(content.length);
        CRC32 crc = new CRC32();
        DataOutputStream checked = new DataOutputStream(new CheckedOutputStream(out, crc));
        checked.write(name.getBytes(StandardCharsets.US_ASCII));
        checked.write(content);
        out.writeInt((int) crc.getValue());
    }
}
