<?php
/**
 * What extensions that combine scripts do to a page: the site's classic scripts become one file, deferred, in the head.
 */

add_action(
	'template_redirect',
	static function () {
		ob_start(
			static function ( $html ) {
				$parts = array();
				$html  = preg_replace_callback(
					'#<script[^>]*\ssrc=[\'"]([^\'"]+)[\'"][^>]*></script>#',
					static function ( $found ) use ( &$parts ) {
						list( $tag, $address ) = $found;
						if ( 0 !== strpos( $address, home_url() ) || false !== strpos( $tag, 'module' ) ) {
							return $tag;
						}
						$parts[] = file_get_contents( ABSPATH . ltrim( wp_parse_url( $address, PHP_URL_PATH ), '/' ) );
						return '';
					},
					$html
				);
				$code  = implode( ";\n", $parts );
				$name  = 'uploads/' . md5( $code ) . '.js';
				file_put_contents( WP_CONTENT_DIR . '/' . $name, $code );
				return str_replace( '</head>', '<script defer src="' . content_url( $name ) . '"></script></head>', $html );
			}
		);
	}
);
