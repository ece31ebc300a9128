package corridor.lesson.sheet;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.lesson.Lesson;
import corridor.lesson.LessonSeat.Card;
import corridor.lesson.TypicalMoves;
import corridor.report.page.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The printed form of a game: how to play without any network, results of typical moves, and slips. */
final class PaperSheets {
    private static final int SLIPS = 8;

    private final Lesson lesson;
    private final Catalogue catalogue;
    private final PaperResults results;

    PaperSheets(Lesson lesson, Catalogue catalogue, PaperResults results) {
        this.lesson = lesson;
        this.catalogue = catalogue;
        this.results = results;
    }

    void write(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("paper.title"));
        html.element("p", SheetWords.of("paper.how"));
        html.element(
                "p",
                SheetWords.of(
                        "paper.table",
                        results.pairs(),
                        results.seed(),
                        lesson.play().orElseThrow().first()));
        html.element("p", SheetWords.of("paper.reading"));
        table(html);
        html.close();
        slips(html);
    }

    private void table(Html html) {
        List<Outcome> outcomes =
                results.outcomes().stream().map(catalogue::outcome).toList();
        List<String> titles = new ArrayList<>(List.of(SheetWords.of("paper.row")));
        outcomes.forEach(outcome -> titles.add(outcome.label() + " (" + outcome.unit() + ")"));
        html.open("table", "class", "results");
        HandoutParts.head(html, titles);
        html.open("tbody");
        for (PaperResults.Row row : results.rows()) {
            html.open("tr").element("th", title(row.moves()), "scope", "row");
            for (int k = 0; k < outcomes.size(); k++) {
                cell(html, row, outcomes.get(k), row.cells().get(k));
            }
            html.close();
        }
        html.close().close();
    }

    private static void cell(Html html, PaperResults.Row row, Outcome outcome, PaperResults.Cell cell) {
        html.open("td");
        if (row.moves().kind() == TypicalMoves.Kind.USUAL) {
            html.text(PlainVerdict.mean(outcome, cell.reference()));
        } else {
            html.element(
                    "strong", PlainVerdict.words(outcome, cell.median(), cell.difference(), cell.low(), cell.high()));
            html.element("p", PlainVerdict.interval(cell.difference(), cell.low(), cell.high()));
        }
        html.close();
    }

    private String title(TypicalMoves moves) {
        return switch (moves.kind()) {
            case USUAL -> SheetWords.of("paper.usual");
            case FIRST -> SheetWords.of("paper.first");
            case LAST -> SheetWords.of("paper.last");
            case SEAT ->
                SheetWords.of(
                        "paper.seat",
                        SeatSheets.name(catalogue, moves.seat()),
                        moves.cards().stream().map(Card::title).collect(Collectors.joining("; ")));
        };
    }

    private void slips(Html html) {
        HandoutParts.open(html, lesson.title(), SheetWords.of("paper.slips"));
        html.open("div", "class", "slips");
        for (int i = 0; i < SLIPS; i++) {
            html.open("div", "class", "slip");
            html.element("p", SheetWords.of("paper.slip", "______________"));
            html.element("p", SheetWords.of("paper.slip.cards"));
            HandoutParts.lines(html, 2);
            html.element("p", SheetWords.of("paper.slip.accepts"));
            HandoutParts.lines(html, 1);
            html.close();
        }
        html.close().close();
    }
}
