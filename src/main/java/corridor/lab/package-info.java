/** The lab: a page that answers what-ifs in a second, served on this machine. Start at {@link corridor.lab.Lab}. */
package corridor.lab;
