using System.Text;
using TnlOpenData.Outlines;

namespace TnlOpenData.Site.Assets;

/// <summary>
/// The outlines of all départements as one drawing, which pages refer to by <c>#d38</c>, or by <c>#france</c> for the mainland. It is
/// made from the outlines of the program, not kept as a file.
/// </summary>
internal static class OutlineFile
{
    public const string Name = "departements.svg";

    /// <summary>Units of the drawing for one unit of the plane.</summary>
    public const int Enlarged = 4;

    public static byte[] Write()
    {
        var outlines = FrenchOutlines.Coarse;
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2480 2400\">\n");
        svg.Append("<!-- Contours : ").Append(FrenchOutlines.Credit).Append(". -->\n<g id=\"france\">\n");
        foreach (var code in Codes(isOverseas: false))
        {
            Path(code);
        }

        svg.Append("</g>\n");
        foreach (var code in Codes(isOverseas: true))
        {
            Path(code);
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());

        IEnumerable<string> Codes(bool isOverseas) =>
            outlines.Rings.Keys.Where(c => c.StartsWith("97", StringComparison.Ordinal) == isOverseas).Order(StringComparer.Ordinal);

        void Path(string code) => svg.Append("<path id=\"d").Append(code).Append("\" vector-effect=\"non-scaling-stroke\" d=\"")
            .Append(OutlinePath.Of(outlines, outlines.Rings[code], Enlarged)).Append("\"/>\n");
    }
}
