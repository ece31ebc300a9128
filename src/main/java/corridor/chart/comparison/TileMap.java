package corridor.chart.comparison;

import corridor.text.CsvReader;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A tile map gives the positions of areas on a map of equal tiles, from the file {@code area-tiles.csv} in this
 * package. Another file may arrange them differently; no borders are drawn.
 *
 * @param tiles tiles; areas and positions are unique
 */
record TileMap(List<Tile> tiles) {
    /** Sentence below every map of tiles. */
    static final String CAUTION = "State of the model, not data. Tiles are not to scale; their arrangement says nothing"
            + " about any border, several of which are disputed.";

    private static final double GAP = 4;

    /**
     * A tile is the position of one area.
     *
     * @param area id of the area
     * @param column index from the west, from 0
     * @param row index from the north, from 0
     */
    record Tile(String area, int column, int row) {}

    TileMap {
        tiles = List.copyOf(tiles);
        if (tiles.stream()
                                .map(tile -> tile.column() * 1000 + tile.row())
                                .distinct()
                                .count()
                        != tiles.size()
                || tiles.stream().map(Tile::area).distinct().count() != tiles.size()) {
            throw new IllegalArgumentException("two tiles stand on one place, or one area has two");
        }
    }

    static TileMap standard() {
        try (InputStream in = TileMap.class.getResourceAsStream("area-tiles.csv");
                CsvReader lines = CsvReader.of("area-tiles.csv", in)) {
            List<Tile> tiles = new ArrayList<>();
            lines.next();
            while (lines.next()) {
                List<String> cells = lines.record().texts();
                tiles.add(new Tile(cells.get(0), Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2))));
            }
            return new TileMap(tiles);
        } catch (IOException e) {
            throw new UncheckedIOException("the arrangement of the map's tiles cannot be read", e);
        }
    }

    /** Receives an area and the place of its tile on the sheet. */
    @FunctionalInterface
    interface Placed {
        void at(String area, Rectangle2D place);
    }

    /**
     * Places each tile.
     *
     * @param body part of the sheet below the title
     * @param list width on the right that is left free for a list
     */
    void place(Rectangle2D body, double list, Placed placed) {
        double width = (body.getWidth() - list) / columns();
        double height = body.getHeight() / rows();
        for (Tile tile : tiles) {
            placed.at(
                    tile.area(),
                    new Rectangle2D.Double(
                            body.getX() + (tile.column() - 0.5) * width + GAP / 2,
                            body.getY() + tile.row() * height + GAP / 2,
                            width - GAP,
                            height - GAP));
        }
    }

    int columns() {
        return tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    }

    int rows() {
        return tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
    }
}
