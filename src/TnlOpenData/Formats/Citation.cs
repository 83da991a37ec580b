using System.Globalization;
using TnlOpenData.Palmares;

namespace TnlOpenData.Formats;

/// <summary>What every answer says of itself, in the same words.</summary>
public static class Citation
{
    public const string Notice =
        "Palmarès incomplet : une ligne absente veut dire « pas recensée », jamais « non labellisée ». Aucune note par domaine n’a jamais été publiée.";

    /// <summary>The sentence to quote.</summary>
    public static string Attribution(Release release) => $"{release.Attribution} Données du {DateOf(release)}.";

    public static string DateOf(Release release) => release.Created.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
