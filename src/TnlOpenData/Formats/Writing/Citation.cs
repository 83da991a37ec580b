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

/// <summary>How to cite an answer: the same sentence in the API and on the pages.</summary>
public static class CitationText
{
    public const string Author = "ADULLACT et sources citées";

    /// <summary>Kept in a field: looking up a culture by name takes a lock, and every answer formats a date.</summary>
    private static readonly CultureInfo France = CultureInfo.GetCultureInfo("fr-FR");

    /// <param name="permalink">The address that always returns this answer.</param>
    public static string French(Release release, string title, string permalink) =>
        $"{Author}, « {title} », palmarès du label Territoire Numérique Libre, TNL Open Data, "
        + $"version {release.Version} du {Day(release.Created.UtcDateTime)} ({release.Id}), {release.LicenceTitle}, {permalink}";

    public static string English(Release release, string title, string permalink) =>
        $"{Author}, “{title}”, palmarès of the label Territoire Numérique Libre, TNL Open Data, "
        + $"version {release.Version} of {Citation.DateOf(release)} ({release.Id}), {release.LicenceTitle}, {permalink}";

    public static string BibTex(Release release, string title, string permalink)
    {
        var year = release.Created.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);
        return $"@misc{{tnl-{release.Id}, author = {{{{{Author}}}}}, "
            + $"title = {{{{{title}. Palmarès du label Territoire Numérique Libre}}}}, "
            + $"publisher = {{TNL Open Data}}, year = {{{year}}}, version = {{{release.Version}}}, "
            + $"note = {{{release.LicenceTitle}}}, url = {{{permalink}}}}}";
    }

    private static string Day(DateTime date) =>
        (date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture)) + date.ToString(" MMMM yyyy", France);
}
