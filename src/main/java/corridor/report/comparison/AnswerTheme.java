package corridor.report.comparison;

import corridor.catalogue.Showing.Place;

/** An answer theme groups outcomes of the answer; the order of the themes is the order of the answer. */
enum AnswerTheme {
    KILLED("People killed", Place.KILLED),
    DISPLACED("Displacement", Place.DISPLACED),
    MONEY("Investment and money", Place.MONEY),
    ATTACKS("Attacks", Place.ATTACKS);

    private final String title;
    private final Place place;

    AnswerTheme(String title, Place place) {
        this.title = title;
        this.place = place;
    }

    String title() {
        return title;
    }

    /** Returns the place whose outcomes belong to the theme. */
    Place place() {
        return place;
    }
}
