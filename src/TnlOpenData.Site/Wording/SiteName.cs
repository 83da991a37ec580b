namespace TnlOpenData.Site.Wording;

/// <summary>How the site names itself: nobody takes it for the site of the label.</summary>
internal static class SiteName
{
    public const string Short = "TNL Open Data";
    public const string Claim = "Palmarès recensé du label Territoire Numérique Libre, site indépendant";

    /// <summary>After the title of a page, and as the name of the site in previews of links.</summary>
    public const string Long = Short + ", site indépendant";
}
