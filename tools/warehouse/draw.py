"""Draws the Vega-Lite chart of the standard input as SVG."""

import sys

import vl_convert

print(vl_convert.vegalite_to_svg(sys.stdin.read(), vl_version="5.20"))
