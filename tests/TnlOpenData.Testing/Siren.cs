using System.Globalization;

namespace TnlOpenData.Testing;

/// <summary>Invented SIRENs whose check digit is right.</summary>
public static class Siren
{
    public static string Of(int firstEight)
    {
        var digits = firstEight.ToString("D8", CultureInfo.InvariantCulture);
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (digits[i] - '0') * (i % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return $"{digits}{(10 - (sum % 10)) % 10}";
    }
}
