package corridor.model.state;

import corridor.catalogue.Project;
import corridor.chronicle.ProjectStatus;
import java.util.List;

/** The state of the projects and of the Chinese nationals in Pakistan. Amounts of money are in USD million. */
public final class ProjectState {
    public final List<Project> projects;
    public final int[] area;
    public final ProjectStatus[] status;

    /** Status to which a suspended project or one under notice returns. */
    public final ProjectStatus[] before;

    public final double[] remaining;
    public final double[] workers;

    /**
     * Belief of the firm about risk, a Gamma distribution: discounted number of attacks and, in the next field,
     * discounted years of observation.
     */
    public final double[] riskEvents;

    public final double[] riskYears;

    /** First day on which a suspended project may resume. */
    public final int[] resumeDay;

    /**
     * Notice of a firm that it leaves: day on which the project is dismantled; in the next fields, cause and perceived
     * risk at the time of the notice.
     */
    public final int[] noticeEnd;

    public final boolean[] noticeForFriction;
    public final double[] noticeRisk;

    /** Commitments that are not yet paid out, USD million. */
    public double backlog;

    public double backlogWithdrawn;

    /**
     * Chinese nationals on and off project sites, persons by area of Pakistan, before {@link #staffShare} reduces them.
     */
    public final double[] onSite;

    public final double[] offSite;

    /** Protection on site and off site, 0 to 1. */
    public double protectionOnSite;

    public double protectionOffSite;

    /** Bureaucratic friction, 0 to 1. */
    public double friction;

    /** Share of Chinese staff that has not been replaced by local staff. */
    public double staffShare = 1;

    public int withdrawn;
    public int leftForRisk;
    public int leftForFriction;
    public int completed;
    public int suspended;

    public ProjectState(List<Project> projects, int[] area, double[] chinese) {
        this.projects = projects;
        this.area = area;
        int n = projects.size();
        status = new ProjectStatus[n];
        before = new ProjectStatus[n];
        remaining = new double[n];
        workers = new double[n];
        riskEvents = new double[n];
        riskYears = new double[n];
        resumeDay = new int[n];
        noticeEnd = new int[n];
        noticeForFriction = new boolean[n];
        noticeRisk = new double[n];
        onSite = new double[chinese.length];
        offSite = chinese.clone();
        for (int p = 0; p < n; p++) {
            Project project = projects.get(p);
            status[p] = ProjectStatus.valueOf(project.status());
            remaining[p] = project.costUsdM() - project.spentUsdM();
            workers[p] = project.chineseWorkers();
            onSite[area[p]] += workers[p];
            offSite[area[p]] -= workers[p];
        }
        for (int i = 0; i < offSite.length; i++) {
            offSite[i] = Math.max(0, offSite[i]);
        }
    }

    /**
     * Whether China finances a project. The host or others finance all other projects, though Chinese firms build them.
     *
     * @param project index of the project
     */
    public boolean chinesePaid(int project) {
        return projects.get(project).financing().equals("CHINA");
    }

    /** Attacks a year that the firm of a project perceives. */
    public double risk(int project) {
        return riskEvents[project] / riskYears[project];
    }

    /** Mean of {@link #risk} over projects that are not withdrawn; 0 if there is none. */
    public double meanRisk() {
        double sum = 0;
        int n = 0;
        for (int p = 0; p < status.length; p++) {
            if (status[p] != ProjectStatus.WITHDRAWN) {
                sum += risk(p);
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Chinese nationals in Pakistan, persons. */
    public double chinesePresent() {
        // Called every day; two independent sums let the processor add in parallel.
        double there = 0;
        double elsewhere = 0;
        for (int i = 0; i < onSite.length; i++) {
            there += onSite[i];
            elsewhere += offSite[i];
        }
        return (there + elsewhere) * staffShare;
    }
}
