using System.Net;
using System.Text.RegularExpressions;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// The links of exported pages: a link leads to an exported file, or to the service where its address is known; any other link is taken
/// out, so that a tree of files has no dead link, and no address with a question that a file server would not hear.
/// </summary>
/// <param name="baseUrl">The public address of the tree.</param>
/// <param name="service">The address of the running service; null for none.</param>
/// <param name="files">The file of each exported path.</param>
internal sealed partial class ExportLinks(string baseUrl, string? service, IReadOnlyDictionary<string, string> files)
{
    /// <summary>A list is exported whole: this parameter asks for nothing more.</summary>
    private const string Whole = "?limit=all";

    private const string JsonIndex = "/index.json";

    private readonly string _before = new Uri(baseUrl).AbsolutePath.TrimEnd('/');
    private readonly string _origin = new Uri(baseUrl).GetLeftPart(UriPartial.Authority);

    /// <param name="path">The path of the page, for links that are relative to it.</param>
    public string Rewrite(string html, string path)
    {
        var withoutForms = service is null ? Form().Replace(html, "") : html;
        return Tag().Replace(withoutForms, tag => RewriteTag(tag.Value, tag.Groups["name"].Value, path));
    }

    /// <summary>Where an address of the service is found; null if it is nowhere.</summary>
    public string? Find(string address, string path)
    {
        if (PathOf(address, path) is not { } own)
        {
            return address;
        }

        var (target, fragment) = Cut(own, '#');
        var isWhole = target.EndsWith(Whole, StringComparison.Ordinal);
        var exported = isWhole ? target[..^Whole.Length] : target;
        if (files.TryGetValue(exported.Length > 1 ? exported.TrimEnd('/') : exported, out var file))
        {
            // Servers of files open a folder by its index.html only.
            return file.EndsWith(JsonIndex, StringComparison.Ordinal) ? $"{_before}/{file}{fragment}" : _before + exported + fragment;
        }

        return service is null ? null : service + OfService(target) + fragment;
    }

    /// <summary>A question about a page (oEmbed) names it by its address, which at the service is another one.</summary>
    private string OfService(string target) => target.Replace(
        Uri.EscapeDataString(baseUrl.TrimEnd('/')), Uri.EscapeDataString(service!), StringComparison.Ordinal);

    private string RewriteTag(string tag, string name, string path)
    {
        var isLost = false;
        var rewritten = Attribute().Replace(tag, attribute =>
        {
            var address = WebUtility.HtmlDecode(attribute.Groups["address"].Value);
            if (Find(address, path) is not { } found)
            {
                isLost = true;
                return "";
            }

            return found == address ? attribute.Value : $" {attribute.Groups["name"].Value}=\"{WebUtility.HtmlEncode(found)}\"";
        });
        return isLost && name is not "a" ? "" : rewritten;
    }

    /// <summary>The path below the base address, with query and fragment; null for an address elsewhere.</summary>
    private string? PathOf(string address, string path)
    {
        if (address.StartsWith('#'))
        {
            return null;
        }

        if (address.StartsWith('?'))
        {
            return path + address;
        }

        var local = address.StartsWith(_origin + "/", StringComparison.Ordinal) ? address[_origin.Length..] : address;
        if (!local.StartsWith('/') || local.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        return _before.Length == 0 ? local
            : local.StartsWith(_before + "/", StringComparison.Ordinal) ? local[_before.Length..]
            : local == _before ? "/"
            : null;
    }

    private static (string Before, string After) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[at..]);
    }

    [GeneratedRegex("<form\\b.*?</form>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex("<(?<name>[a-z]+)\\s[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?<name>href|src|action|poster)=\"(?<address>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();
}
