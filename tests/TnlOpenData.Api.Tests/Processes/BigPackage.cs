using System.Globalization;

namespace TnlOpenData.Api.Tests.Processes;

/// <summary>The invented package with thousands of laureates more, so that importing it takes a while.</summary>
internal static class BigPackage
{
    private const int Laureates = 4_000;

    /// <param name="turn">Another turn, another release.</param>
    public static void WriteTo(string directory, int turn)
    {
        SyntheticPackage
            .Valid.WithText("collectivities.csv", csv => csv + Lines(i => $"body-{i},Organisme {i},association,,,,,,,,,,,,,,,cog\n"))
            .WithText(
                "awards.csv",
                csv =>
                    csv + Lines(i => $"2024,body-{i},Organisme {i},3,,,published,published,,,official-2024,« organisme {i} »,Turn {turn}\n")
            )
            .WriteTo(directory);
    }

    private static string Lines(Func<string, string> line) =>
        string.Concat(Enumerable.Range(0, Laureates).Select(i => line(i.ToString(CultureInfo.InvariantCulture))));
}
