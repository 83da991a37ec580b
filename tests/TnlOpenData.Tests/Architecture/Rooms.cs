using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using TnlOpenData.Import;
using TnlOpenData.Palmares;

namespace TnlOpenData.Tests.Walls;

/// <summary>What the types of a room touch, read from the compiled library.</summary>
internal static class Rooms
{
    private static readonly Architecture Library = new ArchLoader().LoadAssemblies(typeof(Award).Assembly, typeof(PackageReader).Assembly).Build();

    /// <summary>Each type of the room beside each thing it touches outside itself.</summary>
    public static IEnumerable<string> Touches(string room, Func<string, bool> isForbidden) => Dependencies(room)
        .Where(d => isForbidden(d.Target.FullName))
        .Select(d => $"{d.Origin.FullName} → {d.Target.FullName}")
        .Distinct(StringComparer.Ordinal);

    /// <summary>Each member of any type that the room calls.</summary>
    public static IEnumerable<string> Calls(string room) => Dependencies(room)
        .OfType<MethodCallDependency>()
        .Select(d => d.TargetMember.FullName);

    private static ITypeDependency[] Dependencies(string room)
    {
        var dependencies = Library.Types.Where(t => Reaches(t.FullName, [room])).SelectMany(t => t.Dependencies).ToArray();
        Assert.NotEmpty(dependencies);
        return dependencies;
    }

    public static bool Reaches(string type, string[] rooms) => Array.Exists(rooms, room => type.StartsWith(room + ".", StringComparison.Ordinal));
}
