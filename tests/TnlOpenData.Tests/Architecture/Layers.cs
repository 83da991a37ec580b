using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using TnlOpenData.Import;
using TnlOpenData.Palmares;

namespace TnlOpenData.Tests.Architecture;

/// <summary>The dependencies of the types of a layer (a namespace), read from the compiled assemblies.</summary>
internal static class Layers
{
    private static readonly ArchUnitNET.Domain.Architecture Library =
        new ArchLoader().LoadAssemblies(typeof(Award).Assembly, typeof(PackageReader).Assembly).Build();

    /// <summary>The forbidden dependencies of a layer, each as <c>type → type</c>.</summary>
    public static IEnumerable<string> Forbidden(string layer, Func<string, bool> isForbidden) => Dependencies(layer)
        .Where(d => isForbidden(d.Target.FullName))
        .Select(d => $"{d.Origin.FullName} → {d.Target.FullName}")
        .Distinct(StringComparer.Ordinal);

    /// <summary>The members that a layer calls.</summary>
    public static IEnumerable<string> Calls(string layer) => Dependencies(layer)
        .OfType<MethodCallDependency>()
        .Select(d => d.TargetMember.FullName);

    /// <summary>Type parameters are left out: ArchUnit confuses those of the same name.</summary>
    private static ITypeDependency[] Dependencies(string layer)
    {
        var dependencies = Library.Types
            .Where(t => IsIn(t.FullName, [layer]))
            .SelectMany(t => t.Dependencies)
            .Where(d => d.Target is not GenericParameter)
            .ToArray();
        Assert.NotEmpty(dependencies);
        return dependencies;
    }

    public static bool IsIn(string type, string[] layers) =>
        Array.Exists(layers, layer => type.StartsWith(layer + ".", StringComparison.Ordinal));
}
