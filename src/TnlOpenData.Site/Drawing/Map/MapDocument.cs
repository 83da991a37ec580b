using System.Text;
using System.Xml;

namespace TnlOpenData.Site.Drawing.Map;

/// <summary>
/// The map as a standalone SVG file with its own colours, title, legend and credits. It loads nothing and uses only basic shapes and
/// attributes, for viewers without support for styles and references.
/// </summary>
internal sealed class MapDocument(XmlWriter xml, MapDrawing drawing, Func<string, string> link) : SvgWriter(xml)
{
    private const double Margin = 20;
    private const double InsetGap = 4;
    private const double InsetName = 32;
    private const double TitleLine = 26;
    private const double LegendLine = 20;
    private const double CreditLine = 14;
    private const int LegendColumns = 3;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    private readonly MapDocumentMarks _marks = new(xml, drawing, link);

    /// <param name="title">The title of the map.</param>
    /// <param name="credits">The paragraphs below the legend.</param>
    /// <param name="link">Turns a path of the site into an absolute address.</param>
    public static byte[] Of(MapDrawing drawing, string title, IEnumerable<string> credits, Func<string, string> link)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            new MapDocument(xml, drawing, link).Write(title, [.. credits.SelectMany(c => TextLayout.Lines(c, 118))]);
        }

        return bytes.ToArray();
    }

    private void Write(string title, string[] credits)
    {
        var titleLines = TextLayout.Lines(title, 52);
        var mainland = drawing.Pictures.Where(p => !p.Frame.IsOverseas).ToArray();
        var insets = drawing.Pictures.Where(p => p.Frame.IsOverseas).ToArray();
        var legend = _marks.Legend().ToArray();
        var top = Margin + (titleLines.Count * TitleLine) + 14;
        var belowMap = top + (mainland.Length * MapFrames.Height) + 10;
        var belowInsets = belowMap + HeightOf(insets);
        var belowLegend = belowInsets + (Math.Ceiling(legend.Length / (double)LegendColumns) * LegendLine) + 18;

        StartDocument(MapFrames.Width + (2 * Margin), belowLegend + (credits.Length * CreditLine) + Margin);
        Element("title", title);
        Element("rect", null, ("width", "100%"), ("height", "100%"), ("fill", Palette.Of("paper")));
        for (var i = 0; i < titleLines.Count; i++)
        {
            Text(titleLines[i], Margin, Margin + 20 + (i * TitleLine), ("font-size", "20"), ("font-weight", "700"));
        }

        foreach (var picture in mainland)
        {
            Group(Margin, top, () => WriteMainland(picture));
        }

        WriteInsets(insets, belowMap);
        WriteLegend(legend, belowInsets);
        for (var i = 0; i < credits.Length; i++)
        {
            Text(credits[i], Margin, belowLegend + (i * CreditLine), ("font-size", "10"), ("fill", Palette.Of("quiet")));
        }

        End();
    }

    private void StartDocument(double width, double height) => Start(
        "svg",
        ("width", N(width)),
        ("height", N(height)),
        ("viewBox", $"0 0 {N(width)} {N(height)}"),
        ("font-family", "Noto Sans, DejaVu Sans, Verdana, sans-serif"),
        ("font-size", "12"),
        ("fill", Palette.Of("ink")));

    private void WriteMainland(MapPicture picture)
    {
        var frame = picture.Frame;
        // A nested svg element clips the outlines at the border of the picture.
        Start("svg", ("width", N(frame.Width)), ("height", N(frame.Height)));
        WriteOutlines(frame);
        End();
        _marks.Draw(picture);
    }

    private void WriteOutlines(MapFrame frame)
    {
        Start(
            "g",
            ("transform", frame.Transform),
            ("fill", Palette.Of("land")),
            ("stroke", Palette.Of("border")),
            ("stroke-width", N(frame.Outlines.Enlarged / frame.Scale)),
            ("stroke-linejoin", "round"));
        foreach (var outline in frame.VisibleOutlines)
        {
            Element("path", null, ("d", outline.Path), ("fill", frame.IsChosen(outline.Code) ? Palette.Of("accent-soft") : null));
        }

        End();
    }

    private static int PerRow(MapPicture[] insets) => (int)(MapFrames.Width / (insets[0].Frame.Width + InsetGap));

    private static double HeightOf(MapPicture[] insets) =>
        insets.Length == 0 ? 0 : Math.Ceiling(insets.Length / (double)PerRow(insets)) * (insets[0].Frame.Height + InsetName);

    private void WriteInsets(MapPicture[] insets, double top)
    {
        for (var i = 0; i < insets.Length; i++)
        {
            var inset = insets[i];
            var (row, column) = Math.DivRem(i, PerRow(insets));
            var x = Margin + (column * (insets[0].Frame.Width + InsetGap));
            Group(x, top + (row * (insets[0].Frame.Height + InsetName)), () => WriteInset(inset));
        }
    }

    private void WriteInset(MapPicture picture)
    {
        var frame = picture.Frame;
        var size = (Width: N(frame.Width), Height: N(frame.Height));
        Element("rect", null, ("width", size.Width), ("height", size.Height), ("fill", "none"), ("stroke", Palette.Of("line")));
        WriteOutlines(frame);
        _marks.Draw(picture);
        var name = TextLayout.Lines(frame.Name + (picture.Count == 0 ? " : aucun recensé" : ""), 18);
        for (var i = 0; i < Math.Min(name.Count, 2); i++)
        {
            Text(name[i], 0, frame.Height + 13 + (i * 13), ("font-size", "11"));
        }
    }

    private void WriteLegend((Action Draw, string Label)[] legend, double top)
    {
        for (var i = 0; i < legend.Length; i++)
        {
            var (draw, label) = legend[i];
            var (row, column) = Math.DivRem(i, LegendColumns);
            Group(Margin + 10 + (column * MapFrames.Width / LegendColumns), top + 10 + (row * LegendLine), () =>
            {
                draw();
                Text(label, 14, 4);
            });
        }
    }
}
