using TnlOpenData.Api.Loading;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Territories;

namespace TnlOpenData.Api.Commands;

/// <summary><c>territories</c>: makes the tables of territories anew from the unpacked packages, and prints what changed.</summary>
public static class TerritoriesCommand
{
    /// <returns>The exit code: 1 if nothing could be made.</returns>
    public static int Run(string packages, string data, PopulationYears years, TextWriter output)
    {
        var result = TerritoryUpdate.Run(packages, data, years);
        foreach (var problem in result.Problems)
        {
            output.WriteLine(problem);
        }

        foreach (var line in result.Lines)
        {
            output.WriteLine(line);
        }

        Problem[] errors = [.. result.Errors];
        if (errors.Length == 0)
        {
            return 0;
        }

        output.WriteLine($"{ProblemText.Count(errors)}; no file was written.");
        return 1;
    }
}
