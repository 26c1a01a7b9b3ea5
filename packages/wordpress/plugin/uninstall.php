<?php
/**
 * Removes what the plugin stored: its settings, and the copy of its privacy text that WordPress's guide keeps beside
 * the policy. Articles belong to their authors and stay as they are.
 *
 * @package Passerelle
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// Another copy of the plugin still runs: the settings are its own.
if ( defined( 'PASSERELLE_FILE' ) ) {
	return;
}

$passerelle_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( 0 );

foreach ( $passerelle_sites as $passerelle_site ) {
	if ( $passerelle_site ) {
		switch_to_blog( $passerelle_site );
	}
	delete_option( 'passerelle_settings' );
	$passerelle_policy = (int) get_option( 'wp_page_for_privacy_policy' );
	foreach ( get_post_meta( $passerelle_policy, '_wp_suggested_privacy_policy_content' ) as $passerelle_text ) {
		if ( is_array( $passerelle_text ) && 'Passerelle' === ( $passerelle_text['plugin_name'] ?? '' ) ) {
			delete_post_meta( $passerelle_policy, '_wp_suggested_privacy_policy_content', $passerelle_text );
		}
	}
	if ( $passerelle_site ) {
		restore_current_blog();
	}
}
