using System.Text;

namespace TnlOpenData.Site.Wording;

/// <summary>
/// Sets a space between two words that stand in one line and are parted by tags alone: components leave out the white space between
/// elements, and a browser then shows « (971)Sobriété ». An element that begins inside a word is not used.
/// </summary>
internal static class WordGaps
{
    private const string Closing = ").,;:!?»";
    private const string Opening = "(«";

    /// <summary>The elements that a browser shows in the line of their text.</summary>
    private static readonly string[] Inline =
        ["a", "span", "strong", "em", "b", "i", "cite", "code", "abbr", "q", "small", "time", "svg", "use"];

    /// <summary>Their content is no text of the line.</summary>
    private static readonly string[] Verbatim = ["script", "style", "textarea", "pre"];

    public static string Set(string html)
    {
        var set = new StringBuilder(html.Length + 1024);
        var (last, hasTag, opening) = ('\0', false, -1);
        var at = 0;
        while (at < html.Length)
        {
            if (html[at] != '<')
            {
                var tag = html.IndexOf('<', at) is var found and >= 0 ? found : html.Length;
                if (hasTag && Ends(last) && Begins(html[at]))
                {
                    set.Insert(opening < 0 ? set.Length : opening, ' ');
                }

                set.Append(html, at, tag - at);
                (last, hasTag, opening) = (html[tag - 1], false, -1);
                at = tag;
                continue;
            }

            var end = EndOf(html, at);
            var name = NameOf(html, at);
            var isInLine = IsInLine(name, html.AsSpan(at, end - at));
            hasTag |= isInLine;
            last = isInLine ? last : '\0';
            opening = isInLine && opening < 0 && html[at + 1] != '/' ? set.Length : opening;
            set.Append(html, at, end - at);
            at = end;
        }

        return set.ToString();
    }

    private static bool Ends(char last) => char.IsLetterOrDigit(last) || Closing.Contains(last, StringComparison.Ordinal);

    private static bool Begins(char first) => char.IsLetterOrDigit(first) || Opening.Contains(first, StringComparison.Ordinal);

    /// <summary>An element of the class <c>block</c> has a line of its own.</summary>
    private static bool IsInLine(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        foreach (var inline in Inline)
        {
            if (name.SequenceEqual(inline))
            {
                return !tag.Contains("block\"", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> NameOf(string html, int tag)
    {
        var from = tag + (html.AsSpan(tag).StartsWith("</", StringComparison.Ordinal) ? 2 : 1);
        var to = from;
        while (to < html.Length && char.IsAsciiLetterOrDigit(html[to]))
        {
            to++;
        }

        return html.AsSpan(from, to - from);
    }

    /// <summary>Past the tag; past the whole element where its content is verbatim.</summary>
    private static int EndOf(string html, int tag)
    {
        var name = NameOf(html, tag);
        foreach (var verbatim in Verbatim)
        {
            if (html[tag + 1] != '/' && name.SequenceEqual(verbatim))
            {
                var end = html.IndexOf($"</{verbatim}>", tag, StringComparison.Ordinal);
                return end < 0 ? html.Length : end + verbatim.Length + 3;
            }
        }

        return html.IndexOf('>', tag) is var close and >= 0 ? close + 1 : html.Length;
    }
}
