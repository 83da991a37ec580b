using System.Globalization;
using System.Text;

namespace TnlOpenData.Queries;

/// <summary>
/// A value without what cannot be seen. Copied text carries byte order marks, soft hyphens, joiners and marks of direction; an error about
/// them would show a value that looks right.
/// </summary>
internal static class Visible
{
    public static string Of(string value) => Ascii.IsValid(value)
        ? value.Trim()
        : string.Concat(value.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) is not UnicodeCategory.Format)).Trim();
}
