using System.Globalization;

namespace TnlOpenData.Site.Addresses;

/// <summary>The paths of badges and frames. Other sites contain them, so they never change.</summary>
internal static class EmbedPaths
{
    public const string OEmbedPath = "/oembed";

    /// <summary>The pattern of the badges of one edition.</summary>
    public const string EditionBadge = "/badges/{year}/{id}.svg";

    /// <summary>The badge of the latest award on record.</summary>
    public static string Badge(string id) => $"/badges/{id}.svg";

    public static string Badge(string id, int year) => string.Create(CultureInfo.InvariantCulture, $"/badges/{year}/{id}.svg");

    public static string Card(string id) => $"/integrer/{id}";
}
