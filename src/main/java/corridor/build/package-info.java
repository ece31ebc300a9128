/**
 * Identity of this program: version, commit and hash of its own classes and libraries. Start at
 * {@link corridor.build.Build}.
 */
package corridor.build;
