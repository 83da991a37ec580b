using System.Globalization;

namespace TnlOpenData.Queries;

/// <summary><c>limit=50</c> or <c>limit=all</c>: rows per page, null for all in one.</summary>
internal static class LimitParameter
{
    public const int Default = 100;

    public const int Maximum = 1000;

    public static int? Read(string? typed, List<Refusal> refusals)
    {
        switch (typed)
        {
            case null:
                return Default;
            case "all":
                return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= Maximum)
        {
            return limit;
        }

        refusals.Add(Refusal.InvalidValue("limit", typed, new($"n’est ni un nombre de 1 à {Maximum}, ni « all »", $"is neither a number from 1 to {Maximum} nor “all”")));
        return Default;
    }

    public static string Text(int? limit) => limit?.ToString(CultureInfo.InvariantCulture) ?? "all";
}
