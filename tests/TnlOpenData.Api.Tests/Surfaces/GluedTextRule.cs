using AngleSharp.Dom;
using TnlOpenData.Api.Tests.Site;

namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>
/// A word is never joined to the next one at the border of two elements, as a browser shows them: blocks and cells are apart, elements
/// inside a line are not.
/// </summary>
internal static class GluedTextRule
{
    private const string Closing = ").,;:!?»";
    private const string Opening = "(«";

    private static readonly HashSet<string> Hidden =
        new(["script", "style", "template", "title", "desc", "defs", "datalist"], StringComparer.Ordinal);

    /// <summary>What stands in a line of text without a gap.</summary>
    private static readonly HashSet<string> Inline =
        new(["a", "span", "strong", "em", "b", "i", "cite", "code", "abbr", "q", "small", "time", "svg", "use"], StringComparer.Ordinal);

    public static readonly SurfaceRule Rule = new("No text is glued to the next one")
    {
        Cases = SurfaceAddresses.Everywhere(address => new(address) { Proves = IsApart }),
        Exempt = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["badge"] = "A picture: its texts are placed one by one.",
            ["feed"] = "Its texts are whole sentences without elements.",
            ["spreadsheet"] = "Every text is a cell.",
            ["news"] = "Its texts are whole sentences without elements.",
        },
    };

    private static async Task IsApart(TnlServer server, string address)
    {
        var text = new List<(string Piece, bool IsBorder)>();
        Read((await server.Page(address)).Body!, text);
        var glued = text.Zip(text.Skip(1)).Where(p => IsGlued(p.First, p.Second)).Select(p => $"{p.First.Piece}|{p.Second.Piece}");
        Assert.Equal("", string.Join("\n", glued));
    }

    private static bool IsGlued((string Piece, bool IsBorder) left, (string Piece, bool IsBorder) right)
    {
        if (left.IsBorder || right.IsBorder)
        {
            return false;
        }

        var (last, first) = (left.Piece[^1], right.Piece[0]);
        return (char.IsLetterOrDigit(last) || Closing.Contains(last)) && (char.IsLetterOrDigit(first) || Opening.Contains(first));
    }

    /// <summary>The pieces of text in the order of the page, and the borders of blocks between them.</summary>
    private static void Read(INode node, List<(string Piece, bool IsBorder)> text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText { Data.Length: > 0 } piece)
            {
                text.Add((piece.Data, false));
            }
            else if (child is IElement element && !Hidden.Contains(element.LocalName))
            {
                var isBlock = !Inline.Contains(element.LocalName) || element.ClassList.Contains("block");
                text.AddRange(isBlock ? [("", true)] : []);
                Read(element, text);
                text.AddRange(isBlock ? [("", true)] : []);
            }
        }
    }
}
