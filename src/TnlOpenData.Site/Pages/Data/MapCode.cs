using System.Text.Encodings.Web;
using System.Text.Unicode;
using TnlOpenData.Formats.Writing;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Pages.Data;

/// <summary>The code of a map, to paste into a file beside a copy of the library. It inserts names as text, not as HTML.</summary>
internal static class MapCode
{
    private const string List = "/v1/collectivities.geojson?limit=all";

    private const string MapLibreMap = "const carte = new Map({ container: 'carte', center: [2.5, 46.6], zoom: 5, "
        + "style: { version: 8, sources: { lieux }, layers: [points] } });";

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Leaflet(PageContext context) => $$"""
        <!DOCTYPE html><meta charset="utf-8"><title>Territoires numériques libres</title>
        <link rel="stylesheet" href="node_modules/leaflet/dist/leaflet.css">
        <div id="carte" style="height: 95vh"></div>
        <script src="node_modules/leaflet/dist/leaflet.js"></script>
        <script type="module">
        const lieux = await (await fetch('{{context.Absolute(List)}}')).json();
        const point = (lieu, ici) => L.circleMarker(ici, { radius: 6 }).bindPopup(document.createTextNode(lieu.properties.name));
        const credit = {{Credit(context)}};
        L.map('carte').setView([46.6, 2.5], 6).addLayer(L.geoJSON(lieux, { pointToLayer: point, attribution: credit }));
        </script>
        """;

    public static string MapLibre(PageContext context) => $$"""
        <!DOCTYPE html><meta charset="utf-8"><title>Territoires numériques libres</title>
        <link rel="stylesheet" href="node_modules/maplibre-gl/dist/maplibre-gl.css">
        <div id="carte" style="height: 95vh"></div>
        <script type="module">
        import { Map, Popup } from './node_modules/maplibre-gl/dist/maplibre-gl.mjs';
        const lieux = { type: 'geojson', data: '{{context.Absolute(List)}}', attribution: {{Credit(context)}} };
        const points = { id: 'lieux', type: 'circle', source: 'lieux', paint: { 'circle-radius': 6, 'circle-color': '#0b5d4e' } };
        {{MapLibreMap}}
        carte.on('click', 'lieux', e => new Popup().setLngLat(e.lngLat).setText(e.features[0].properties.name).addTo(carte));
        </script>
        """;

    /// <summary>A JavaScript string.</summary>
    private static string Credit(PageContext context) => $"'{Encoder.Encode(Citation.Attribution(context.Release))}'";
}
