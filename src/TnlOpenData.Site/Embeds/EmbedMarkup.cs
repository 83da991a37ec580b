using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TnlOpenData.Palmares;
using TnlOpenData.Site.Addresses;
using TnlOpenData.Site.Drawing;
using TnlOpenData.Site.Layout;

namespace TnlOpenData.Site.Embeds;

/// <summary>What people paste into their own pages. Names are text there too, whatever they hold.</summary>
internal static class EmbedMarkup
{
    private const string MarkdownSigns = "\\`*_[]<>&!";

    /// <summary>Letters stay letters: it is read by those who paste it.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string BadgeHtml(PageContext context, Collectivity body, Badge badge)
    {
        var (source, alternative) = (context.Absolute(EmbedPaths.Badge(body.Id)), Encoder.Encode(badge.Alternative));
        var image = $"<img src=\"{source}\" alt=\"{alternative}\" width=\"{badge.Width}\" height=\"{Badge.Height}\">";
        return $"<a href=\"{Page(context, body)}\">{image}</a>";
    }

    public static string BadgeMarkdown(PageContext context, Collectivity body, Badge badge) =>
        $"[![{Markdown(badge.Alternative)}]({context.Absolute(EmbedPaths.Badge(body.Id))})]({Page(context, body)})";

    public static string Frame(Embeddable page) => Frame(page, page.Width, page.Height);

    public static string Frame(Embeddable page, int width, int height)
    {
        var (source, title) = (Encoder.Encode(page.Address), Encoder.Encode(TextLayout.OneLine(page.Title)));
        var size = $"width=\"{width}\" height=\"{height}\"";
        return $"<iframe src=\"{source}\" {size} title=\"{title}\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";
    }

    private static string Page(PageContext context, Collectivity body) => context.Absolute(PagePaths.Collectivity(body.Id));

    private static string Markdown(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(MarkdownSigns.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c);
        }

        return escaped.ToString();
    }
}
