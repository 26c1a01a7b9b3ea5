<?php
/**
 * What extensions that delay scripts do to a page: none runs until the reader first moves, touches or types.
 */

add_action(
	'template_redirect',
	static function () {
		ob_start(
			static function ( $html ) {
				$html   = preg_replace( '#<script([^>]*)\ssrc=#', '<script type="text/delayed"$1 data-src=', $html );
				$loader = 'addEventListener("pointermove", () => document.querySelectorAll("[data-src]").forEach((waiting) => {
					const script = document.createElement("script");
					script.src = waiting.dataset.src;
					waiting.replaceWith(script);
				}), { once: true });';
				return str_replace( '</body>', "<script>$loader</script></body>", $html );
			}
		);
	}
);
