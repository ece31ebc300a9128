package corridor.model.investment;

import corridor.model.state.ProjectState;

/** Chinese staff of projects, kept in step with the presence of Chinese nationals by area. */
final class Workers {
    private Workers() {}

    static void set(ProjectState projects, int project, double persons) {
        int area = projects.area[project];
        projects.onSite[area] = Math.max(0, projects.onSite[area] + persons - projects.workers[project]);
        projects.workers[project] = persons;
    }
}
