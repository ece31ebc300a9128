package corridor.model.state;

import corridor.catalogue.Project;
import corridor.chronicle.ProjectStatus;
import java.util.List;

/** The state of the projects and of the Chinese nationals in Pakistan. Amounts of money are in USD million. */
public final class ProjectState {
    /** The projects of the catalogue. */
    public final List<Project> projects;

    /** Index of the area of each project. */
    public final int[] area;

    /** Whether a project is in the pipeline, at work, suspended, under notice, operating or withdrawn. */
    public final ProjectStatus[] status;

    /** Status to which a suspended project or one under notice returns. */
    public final ProjectStatus[] before;

    /** Money that is left to spend, USD million by project. */
    public final double[] remaining;

    /** Chinese staff, persons by project. */
    public final double[] workers;

    /** Gamma belief about risk, shape: discounted number of attacks, by project. */
    public final double[] riskEvents;

    /** Gamma belief about risk, rate: discounted years of observation, by project. */
    public final double[] riskYears;

    /** First day on which a suspended project may resume. */
    public final int[] resumeDay;

    /** Day on which a project under notice is dismantled. */
    public final int[] noticeEnd;

    /** Whether the notice was given for bureaucracy rather than risk. */
    public final boolean[] noticeForFriction;

    /** Perceived risk at the time of the notice, attacks a year. */
    public final double[] noticeRisk;

    /** Commitments that are not yet paid out, USD million. */
    public double backlog;

    /** Part of the commitments that a withdrawal has cancelled, USD million. */
    public double backlogWithdrawn;

    /** Chinese nationals on project sites, persons by area of Pakistan, before {@link #staffShare} reduces them. */
    public final double[] onSite;

    /** Chinese nationals off site, persons by area of Pakistan, before {@link #staffShare} reduces them. */
    public final double[] offSite;

    /** Protection on site, 0 to 1, by area of Pakistan. */
    public final double[] protectionOnSite;

    /** Protection off site, 0 to 1. */
    public double protectionOffSite;

    /** Bureaucratic friction, 0 to 1. */
    public double friction;

    /** Share of Chinese staff that has not been replaced by local staff. */
    public double staffShare = 1;

    /** Projects that their owners have left for good. */
    public int withdrawn;

    /** Projects that their owners left of their own accord for risk. */
    public int leftForRisk;

    /** Projects that their owners left of their own accord for bureaucracy. */
    public int leftForFriction;

    /** Projects completed since the start. */
    public int completed;

    /** Projects whose work is suspended now. */
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
        protectionOnSite = new double[chinese.length];
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
