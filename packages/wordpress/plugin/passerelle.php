<?php
/**
 * Plugin Name:       Passerelle
 * Description:       Offer career change to your readers: an interest quiz, a skill checklist, jobs that come close, each with its reasons. No account, no key, no cookie, nothing sent.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            passerelle contributors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       passerelle
 * Domain Path:       /languages
 *
 * This file declares no function: a second copy of the plugin, or one with a file missing, must load without harm.
 *
 * @package Passerelle
 */

defined( 'ABSPATH' ) || exit;

if ( defined( 'PASSERELLE_FILE' ) ) {
	// Another copy runs already: this one only says so.
	$passerelle_copy = __FILE__;
	add_action(
		'admin_notices',
		static function () use ( $passerelle_copy ) {
			if ( ! current_user_can( 'activate_plugins' ) ) {
				return;
			}
			$idle = get_file_data( $passerelle_copy, array( 'version' => 'Version' ) );
			printf(
				'<div class="notice notice-warning"><p><strong>Passerelle</strong> %s</p></div>',
				esc_html(
					sprintf(
						/* translators: 1: version that runs, 2: its folder, 3: version that does not run, 4: its folder */
						__( 'is active twice: version %1$s in %2$s runs, version %3$s in %4$s does nothing. Deactivate one of them.', 'passerelle' ),
						PASSERELLE_VERSION,
						plugin_basename( dirname( PASSERELLE_FILE ) ),
						$idle['version'],
						plugin_basename( dirname( $passerelle_copy ) )
					)
				)
			);
		}
	);
	return;
}

define( 'PASSERELLE_FILE', __FILE__ );
define( 'PASSERELLE_VERSION', '0.1.0' );

add_action(
	'init',
	static function () {
		// A zip uploaded by hand brings its translations with it.
		load_plugin_textdomain( 'passerelle', false, plugin_basename( __DIR__ ) . '/languages' ); // phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound
	},
	0
);

$passerelle_parts = array(
	__DIR__ . '/includes/elements.php',
	__DIR__ . '/includes/attributes.php',
	__DIR__ . '/includes/files.php',
	__DIR__ . '/includes/render.php',
	__DIR__ . '/includes/blocks.php',
	__DIR__ . '/includes/shortcode.php',
	__DIR__ . '/includes/settings.php',
	__DIR__ . '/includes/privacy.php',
);
$passerelle_gone  = array_diff( $passerelle_parts, array_filter( $passerelle_parts, 'is_readable' ) );

if ( $passerelle_gone ) {
	// An upload cut short: readers see nothing of it, whoever can mend it is told.
	add_shortcode( 'passerelle', '__return_empty_string' );
	add_action(
		'admin_notices',
		static function () use ( $passerelle_gone ) {
			if ( ! current_user_can( 'activate_plugins' ) ) {
				return;
			}
			printf(
				'<div class="notice notice-error"><p><strong>Passerelle</strong> %s</p></div>',
				esc_html(
					sprintf(
						/* translators: %s: names of files */
						__( 'cannot run: files of the plugin are missing (%s). Install it again; your articles and settings stay.', 'passerelle' ),
						implode( ', ', array_map( 'wp_basename', $passerelle_gone ) )
					)
				)
			);
		}
	);
	return;
}

foreach ( $passerelle_parts as $passerelle_part ) {
	require_once $passerelle_part;
}
