/** The abbreviations that reports, the terminal and the glossary spell out. */
package corridor.catalogue.abbreviations;
