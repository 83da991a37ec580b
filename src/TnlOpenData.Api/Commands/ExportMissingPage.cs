using System.Net;
using System.Text.RegularExpressions;
using TnlOpenData.Site.Addresses;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// The page that file servers send for a file that is not there, such as the page of a commune: it leads to the service, or to the list of
/// départements. The answer of the service names an address that nobody asked for.
/// </summary>
internal static partial class ExportMissingPage
{
    /// <param name="html">The answer of the service for a missing page.</param>
    /// <param name="baseUrl">The public address of the tree.</param>
    /// <param name="service">The address of the running service; null for none.</param>
    public static string Of(string html, string baseUrl, string? service)
    {
        var departements = new Uri(baseUrl).AbsolutePath.TrimEnd('/') + PagePaths.Departements;
        var way = service is null
            ? Link(departements, "Les départements et les régions, avec leurs lauréats")
            : Link($"{service}/", "Le service, où chaque commune et chaque intercommunalité de France a sa page");
        return Lead().Replace(html, _ => $"<p class=\"lead\">Cette page n’est pas dans cette copie du site. {way}</p>", 1);
    }

    private static string Link(string address, string label) => $"<a href=\"{WebUtility.HtmlEncode(address)}\">{label}</a>";

    [GeneratedRegex("<p class=\"lead\">.*?</p>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Lead();
}
