using System.Globalization;
using System.Xml;
using TnlOpenData.Api.Site.Assets;
using TnlOpenData.Api.Site.Layout;
using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Map;

/// <summary>
/// The map as a file that stands alone: its colours are its own, it loads nothing, and it says whose work it is. Plain shapes and
/// attributes, for programs that read neither styles nor references.
/// </summary>
internal sealed class MapFile(XmlWriter xml, Visit visit, MapModel model) : SvgWriter(xml)
{
    public const string ContentType = "image/svg+xml; charset=utf-8";

    private const double Margin = 20;
    private const double InsetGap = 4;
    private const double InsetName = 32;

    private readonly MapFileMarks _marks = new(xml, visit, model);

    public static byte[] Of(Visit visit, MapModel model)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new MapFile(xml, visit, model).Write();
        }

        return bytes.ToArray();
    }

    private void Write()
    {
        var title = SvgWords.Lines(MapWords.Title(visit.Snapshot, model), 52);
        var mainland = model.Drawing.Pictures.Where(p => !p.Frame.IsOverseas).ToArray();
        var insets = model.Drawing.Pictures.Where(p => p.Frame.IsOverseas).ToArray();
        var top = Margin + (title.Count * 26) + 14;
        var belowMap = top + (mainland.Length * MapFrames.Height) + 10;
        var (insetWidth, insetHeight) = insets is [var first, ..] ? (first.Frame.Width + InsetGap, first.Frame.Height + InsetName) : (MapFrames.Width, 0);
        var insetsInLine = (int)(MapFrames.Width / insetWidth);
        var belowInsets = belowMap + (Math.Ceiling(insets.Length / (double)insetsInLine) * insetHeight);
        var legend = _marks.Legend().ToArray();
        var belowLegend = belowInsets + (Math.Ceiling(legend.Length / 3.0) * 20) + 18;
        var credits = Credits().SelectMany(c => SvgWords.Lines(c, 118)).ToArray();
        var (width, height) = (MapFrames.Width + (2 * Margin), belowLegend + (credits.Length * 14) + Margin);

        Start("svg", ("width", N(width)), ("height", N(height)), ("viewBox", $"0 0 {N(width)} {N(height)}"), ("font-family", "Noto Sans, DejaVu Sans, Verdana, sans-serif"), ("font-size", "12"), ("fill", Palette.Of("ink")));
        Element("title", MapWords.Title(visit.Snapshot, model));
        Element("rect", null, ("width", "100%"), ("height", "100%"), ("fill", Palette.Of("paper")));
        for (var i = 0; i < title.Count; i++)
        {
            Text(title[i], Margin, Margin + 20 + (i * 26), ("font-size", "20"), ("font-weight", "700"));
        }

        foreach (var picture in mainland)
        {
            Group(Margin, top, () => Mainland(picture));
        }

        for (var i = 0; i < insets.Length; i++)
        {
            var inset = insets[i];
            Group(Margin + (i % insetsInLine * insetWidth), belowMap + (Math.Floor(i / (double)insetsInLine) * insetHeight), () => Inset(inset));
        }

        for (var i = 0; i < legend.Length; i++)
        {
            var (draw, label) = legend[i];
            Group(Margin + 10 + (i % 3 * MapFrames.Width / 3), belowInsets + 10 + (Math.Floor(i / 3.0) * 20), () =>
            {
                draw();
                Text(label, 14, 4);
            });
        }

        for (var i = 0; i < credits.Length; i++)
        {
            Text(credits[i], Margin, belowLegend + (i * 14), ("font-size", "10"), ("fill", Palette.Of("quiet")));
        }

        End();
    }

    private void Mainland(MapPicture picture)
    {
        var frame = picture.Frame;
        // What surrounds départements close up goes on beyond the picture.
        Start("svg", ("width", N(frame.Width)), ("height", N(frame.Height)));
        Start("g", ("transform", frame.Transform), ("fill", Palette.Of("land")), ("stroke", Palette.Of("border")), ("stroke-width", N(Outlines.Enlarged / frame.Scale)), ("stroke-linejoin", "round"));
        foreach (var outline in Outlines.ByCode.Values.OrderBy(o => frame.Chosen.Contains(o.Code, StringComparer.Ordinal)).ThenBy(o => o.Code, StringComparer.Ordinal))
        {
            Element("path", null, ("d", outline.Path), ("fill", frame.Chosen.Contains(outline.Code, StringComparer.Ordinal) ? Palette.Of("accent-soft") : null));
        }

        End();
        End();
        _marks.Draw(picture);
    }

    private void Inset(MapPicture picture)
    {
        var frame = picture.Frame;
        Element("rect", null, ("width", N(frame.Width)), ("height", N(frame.Height)), ("fill", "none"), ("stroke", Palette.Of("line")));
        _marks.Draw(picture);
        foreach (var (line, i) in SvgWords.Lines(frame.Name + (picture.Count == 0 ? " : aucun recensé" : ""), 18).Take(2).Select((l, i) => (l, i)))
        {
            Text(line, 0, frame.Height + 13 + (i * 13), ("font-size", "11"));
        }
    }

    private IEnumerable<string> Credits()
    {
        yield return model.Edition is { } edition
            ? $"{Labels.Scale(edition.Edition.Scale)}. Édition {edition.Edition.Year} : {CoverageText.Of(edition.Coverage)}. Une distinction absente veut dire « pas recensée »."
            : "Chaque lauréat est placé une fois, par sa distinction la plus récente parmi celles demandées. Une distinction absente veut dire « pas recensée ».";
        if (model.Drawing.Unplaced.Count > 0)
        {
            yield return $"Sans point sur la carte : {string.Join(" ; ", model.Drawing.Unplaced.Take(10).Select(a => a.Collectivity.Collectivity.Name))}{(model.Drawing.Unplaced.Count > 10 ? " ; et d’autres" : "")}.";
        }

        yield return $"Contours : {Outlines.Credit} (https://creativecommons.org/licenses/by/4.0/), simplifiés. Points : IGN, INSEE, Licence Ouverte.";
        yield return $"Distinctions : {visit.Release.Attribution.TrimEnd('.')}, {visit.Release.LicenceTitle}, version {visit.Release.Version}. {visit.Absolute(PagePaths.Map)}";
    }
}
