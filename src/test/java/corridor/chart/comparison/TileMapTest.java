package corridor.chart.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TileMapTest {
    private final TileMap map = TileMap.standard();

    @Test
    void everyAreaOfTheCatalogueHasATile() {
        assertThat(map.tiles())
                .extracting(TileMap.Tile::area)
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().areaIds());
    }

    @Test
    void neighboursStandNearOneAnother() {
        Map<String, TileMap.Tile> tiles = map.tiles().stream().collect(Collectors.toMap(TileMap.Tile::area, t -> t));
        int near = 0;
        int all = 0;
        for (Area area : Catalogue.standard().areas()) {
            for (String neighbour : area.neighbours()) {
                int columns = Math.abs(
                        tiles.get(area.id()).column() - tiles.get(neighbour).column());
                int rows = Math.abs(
                        tiles.get(area.id()).row() - tiles.get(neighbour).row());
                near += Math.max(columns, rows) <= 2 ? 1 : 0;
                all++;
            }
        }
        assertThat(near).as("of %s pairs of neighbours", all).isGreaterThan(all * 8 / 10);
    }

    @Test
    void refusesTwoTilesOnOnePlace() {
        TileMap.Tile tile = new TileMap.Tile("QTA", 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TileMap(List.of(tile, new TileMap.Tile("PIS", 1, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TileMap(List.of(tile, new TileMap.Tile("QTA", 2, 1))));
    }
}
