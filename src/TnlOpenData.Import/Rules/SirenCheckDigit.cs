using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>The last digit of a SIREN is a check digit, which detects most typing errors.</summary>
internal static class SirenCheckDigit
{
    /// <summary>The rows whose SIREN in this column is mistyped.</summary>
    public static IEnumerable<Problem> Check<T>(TableRows<T> rows, string column, Func<T, string?> read) where T : class
    {
        foreach (var row in rows.ValidRows(column))
        {
            if (read(row.Value) is { } siren && !IsValid(siren))
            {
                var wrong = $"{DisplayText.Quote(siren)} is not a SIREN: its check digit is wrong";
                yield return rows.Problem(row, column, wrong, "the nine digits as the source gives them");
            }
        }
    }

    /// <summary>Luhn algorithm: from the right, every second digit is doubled; the sum of all digits is a multiple of ten.</summary>
    public static bool IsValid(string siren)
    {
        var sum = 0;
        for (var i = 0; i < siren.Length; i++)
        {
            if (!char.IsAsciiDigit(siren[i]))
            {
                return false;
            }

            var digit = (siren[i] - '0') * ((siren.Length - i) % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return siren.Length == 9 && sum % 10 == 0;
    }
}
