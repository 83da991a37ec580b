using System.Globalization;
using TnlOpenData.Benchmarks;

// "real [rounds]" and "full" measure one of the two; both by default. Ratios within one run are the result: machines differ.
var scratch = Directory.CreateTempSubdirectory("tnl-bench-").FullName;
try
{
    if (args is [] or ["real", ..])
    {
        await RealData.Run(
            Path.Combine(scratch, "real"),
            args is [_, var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 5,
            Console.Out);
    }

    if (args is [] or ["full"])
    {
        await FullSize.Run(Path.Combine(scratch, "full"), Console.Out);
    }
}
finally
{
    Directory.Delete(scratch, recursive: true);
}
