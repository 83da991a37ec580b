using System.Globalization;
using TnlOpenData.Palmares;

namespace TnlOpenData.Formats.Writing;

/// <summary>The notice and the attribution, in the same words in every answer, file and page.</summary>
public static class Citation
{
    public const string Notice =
        "Palmarès incomplet : une ligne absente veut dire « pas recensée », jamais « non labellisée ». "
        + "Aucune note par domaine n’a jamais été publiée.";

    /// <summary>The sentence to quote.</summary>
    public static string Attribution(Release release) => $"{release.Attribution} Données du {DateOf(release)}.";

    public static string DateOf(Release release) => release.Created.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>How to cite an answer or a page: the same sentence in the API and on the site.</summary>
/// <param name="SourceCount">How many sources the release cites.</param>
public sealed record CitationText(Release Release, int SourceCount)
{
    private const string Publisher = "TNL Open Data";

    /// <summary>Kept in a field: looking up a culture by name takes a lock, and every answer formats a date.</summary>
    private static readonly CultureInfo France = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Who has written the list: not the organiser of the label, whose pages it reads among others.</summary>
    public string Author => $"{Publisher}, recensement indépendant d’après l’ADULLACT et {Sources}";

    /// <summary>In French and in English.</summary>
    private string Sources => string.Create(CultureInfo.InvariantCulture, $"{SourceCount} {(SourceCount == 1 ? "source" : "sources")}");

    private string Year => Release.Created.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);

    /// <param name="permalink">The address that always shows the same.</param>
    public string French(string title, string permalink) =>
        $"{Author}, « {title} », palmarès du label Territoire Numérique Libre, "
        + $"version {Release.Version} du {Day(Release.Created.UtcDateTime)}, {Release.LicenceTitle}, {permalink}";

    public string English(string title, string permalink) =>
        $"{Publisher}, independent census after ADULLACT and {Sources}, “{title}”, palmarès of the label Territoire Numérique Libre, "
        + $"version {Release.Version} of {Citation.DateOf(Release)}, {Release.LicenceTitle}, {permalink}";

    public string BibTex(string title, string permalink) =>
        $"@misc{{tnl-{Release.Id}, author = {{{{{Author}}}}}, "
        + $"title = {{{{{title}. Palmarès du label Territoire Numérique Libre}}}}, "
        + $"publisher = {{{Publisher}}}, year = {{{Year}}}, version = {{{Release.Version}}}, "
        + $"note = {{{Release.LicenceTitle}}}, url = {{{permalink}}}}}";

    private static string Day(DateTime date) =>
        (date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture)) + date.ToString(" MMMM yyyy", France);
}
