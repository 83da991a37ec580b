using System.Globalization;

namespace TnlOpenData.Formats.Writing;

/// <summary>
/// A longitude or a latitude with at least one decimal: <c>1.0</c>, not <c>1</c>. A program that looks at the first rows of a file would
/// otherwise take a column for whole numbers, and data.gouv.fr refuses a pair of coordinates of two types.
/// </summary>
public static class CoordinateText
{
    private const string AtLeastOneDecimal = "0.0##############";

    public static string Of(double degrees)
    {
        var text = degrees.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal)
            ? degrees.ToString(AtLeastOneDecimal, CultureInfo.InvariantCulture)
            : text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }
}
