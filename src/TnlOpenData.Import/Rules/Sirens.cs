using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>The last digit of a SIREN makes the sum of Luhn a multiple of ten: it betrays a slip of the pen.</summary>
internal static class Sirens
{
    private static readonly (string Column, Func<Collectivity, string?> Siren)[] Columns =
        [("siren", c => c.Siren), ("epci_siren", c => c.EpciSiren)];

    public static IEnumerable<Problem> HaveTheirCheckDigit(PackageRows package) => Columns.SelectMany(column =>
        package.Collectivities.ValidRows(column.Column)
            .Where(row => column.Siren(row.Value) is { } siren && !IsValid(siren))
            .Select(row => package.Collectivities.Problem(
                row, column.Column, $"{DisplayText.Quote(column.Siren(row.Value)!)} is not a SIREN: its check digit is wrong", "the nine digits as the source gives them")));

    private static bool IsValid(string siren)
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
