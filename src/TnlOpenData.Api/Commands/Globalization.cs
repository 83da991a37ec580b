using System.Globalization;

namespace TnlOpenData.Api.Commands;

/// <summary>
/// In the globalization-invariant mode of .NET, as images without ICU set it, letters have no accents to fold and French has no rules:
/// searches and pages would be wrong without a word.
/// </summary>
internal static class Globalization
{
    /// <summary>A sentence that says what is missing; null if nothing is.</summary>
    public static string? Refusal() => HasFrench()
        ? null
        : "This program needs ICU, the library of languages: install it (libicu, or icu-libs and icu-data-full on Alpine), "
            + "and set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT to 0 or leave it unset.";

    private static bool HasFrench()
    {
        try
        {
            return CultureInfo.GetCultureInfo("fr-FR").NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
