package corridor.model.state;

import corridor.catalogue.Project;
import corridor.chronicle.ProjectStatus;
import java.util.List;

/** Projects and the Chinese nationals in Pakistan. Money in USD million. */
public final class ProjectState {
    public final List<Project> projects;
    public final int[] area;
    public final ProjectStatus[] status;

    /** Status to which a suspended project or one under notice returns. */
    public final ProjectStatus[] before;

    public final double[] remaining;
    public final double[] workers;

    /** Discounted evidence of attacks and years, the two numbers of the Gamma belief. */
    public final double[] riskEvents;

    public final double[] riskYears;

    /** First day on which a suspended project may resume. */
    public final int[] resumeDay;

    /** Day on which a project under notice is dismantled, the cause, and the perceived risk when it was given. */
    public final int[] noticeEnd;

    public final boolean[] noticeForFriction;
    public final double[] noticeRisk;

    /** Commitments made during the run and not yet paid out. */
    public double backlog;

    public double backlogWithdrawn;

    /** Persons by area of Pakistan. */
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

    /** Whether the money is Chinese; the host or others pay for the rest, though Chinese firms build it. */
    public boolean chinesePaid(int project) {
        return projects.get(project).financing().equals("CHINA");
    }

    /** Perceived attacks a year. */
    public double risk(int project) {
        return riskEvents[project] / riskYears[project];
    }

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

    public double chinesePresent() {
        // asked every day: two sums, so that additions need not wait for each other
        double there = 0;
        double elsewhere = 0;
        for (int i = 0; i < onSite.length; i++) {
            there += onSite[i];
            elsewhere += offSite[i];
        }
        return (there + elsewhere) * staffShare;
    }
}
