package corridor.model.investment;

import corridor.model.state.ProjectState;

/** Sets the Chinese staff of a project, and changes the Chinese nationals on site in its area by the same number. */
final class Workers {
    private Workers() {}

    static void set(ProjectState projects, int project, double persons) {
        int area = projects.area[project];
        projects.onSite[area] = Math.max(0, projects.onSite[area] + persons - projects.workers[project]);
        projects.workers[project] = persons;
    }
}
