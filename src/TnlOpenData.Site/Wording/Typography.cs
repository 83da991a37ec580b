using System.Text;

namespace TnlOpenData.Site.Wording;

/// <summary>
/// Sets no-break spaces and typographic apostrophes in the text of a page. Tags, code and scripts do not change.
/// </summary>
internal static class Typography
{
    private const char NoBreak = '\u00a0';
    private const char Thin = '\u202f';

    /// <summary>The apostrophe <c>'</c> as the renderer writes it.</summary>
    private const string Apostrophe = "&#x27;";

    private static readonly string[] Verbatim = ["pre", "code", "script", "style", "textarea"];

    public static string Set(string html)
    {
        var set = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            SetText(html.AsSpan(at, (tag < 0 ? html.Length : tag) - at), set);
            if (tag < 0)
            {
                break;
            }

            at = EndOf(html, tag);
            set.Append(html, tag, at - tag);
        }

        return set.ToString();
    }

    /// <summary>Past the tag; past the whole element where its content is verbatim.</summary>
    private static int EndOf(string html, int tag)
    {
        foreach (var name in Verbatim)
        {
            var after = tag + 1 + name.Length;
            if (string.CompareOrdinal(html, tag + 1, name, 0, name.Length) == 0 && after < html.Length && html[after] is '>' or ' ')
            {
                var end = html.IndexOf($"</{name}>", tag, StringComparison.Ordinal);
                return end < 0 ? html.Length : end + name.Length + 3;
            }
        }

        var close = html.IndexOf('>', tag);
        return close < 0 ? html.Length : close + 1;
    }

    /// <summary>An apostrophe between a letter and a letter or digit.</summary>
    private static bool IsElision(ReadOnlySpan<char> text, int at)
    {
        var next = at + Apostrophe.Length;
        return at > 0
            && char.IsLetter(text[at - 1])
            && text[at..].StartsWith(Apostrophe)
            && text.Length > next
            && char.IsLetterOrDigit(text[next]);
    }

    private static void SetText(ReadOnlySpan<char> text, StringBuilder set)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsElision(text, i))
            {
                set.Append('’');
                i += Apostrophe.Length - 1;
                continue;
            }

            var before = i > 0 ? text[i - 1] : '\0';
            var after = i + 1 < text.Length ? text[i + 1] : '\0';
            set.Append(text[i] != ' ' ? text[i] : (before, after) switch
            {
                ('«', _) or (_, '»' or ':') => NoBreak,
                (_, ';' or '!' or '?' or '%') => Thin,
                _ => ' ',
            });
        }
    }
}
