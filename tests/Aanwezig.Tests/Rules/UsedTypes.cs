using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Aanwezig.Tests.Rules;

/// <summary>The types that a type of a compiled assembly uses: in its bases, members, attributes and code, nested and generated types included.</summary>
internal static class UsedTypes
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) => Whole(type).SelectMany(Parts).DistinctBy(used => used.FullName);

    /// <summary>The type of a file that a nested or generated type belongs to.</summary>
    public static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static IEnumerable<TypeDefinition> Whole(TypeDefinition type) => type.NestedTypes.SelectMany(Whole).Prepend(type);

    private static IEnumerable<TypeReference> Parts(TypeReference? reference) => reference switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.Prepend(generic.ElementType).SelectMany(Parts),
        IModifierType modified => Parts(modified.ElementType).Concat(Parts(modified.ModifierType)),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [Outermost(reference)],
    };

    private static IEnumerable<TypeReference> Parts(TypeDefinition type)
    {
        TypeReference?[] named = [type.BaseType, .. type.Interfaces.Select(one => one.InterfaceType), .. type.Fields.Select(field => field.FieldType), .. Constraints(type)];
        return named.SelectMany(Parts)
            .Concat(type.Methods.SelectMany(Parts))
            .Concat(type.Properties.SelectMany(property => Parts(property.PropertyType)))
            .Concat(Attributes(type).Concat(type.Fields.SelectMany(Attributes)).Concat(type.Properties.SelectMany(Attributes)));
    }

    private static IEnumerable<TypeReference> Parts(MethodDefinition method) => Signature(method)
        .Concat(Constraints(method).SelectMany(Parts))
        .Concat(Attributes(method))
        .Concat(!method.HasBody ? [] : method.Body.Variables.SelectMany(variable => Parts(variable.VariableType))
            .Concat(method.Body.ExceptionHandlers.SelectMany(handler => Parts(handler.CatchType)))
            .Concat(method.Body.Instructions.SelectMany(Parts)));

    private static IEnumerable<TypeReference> Parts(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => Parts(type),
        GenericInstanceMethod generic => generic.GenericArguments.SelectMany(Parts).Concat(Parts(generic.DeclaringType)).Concat(Signature(generic.ElementMethod)),
        MethodReference method => Parts(method.DeclaringType).Concat(Signature(method)),
        FieldReference field => Parts(field.DeclaringType).Concat(Parts(field.FieldType)),
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.SelectMany(parameter => Parts(parameter.ParameterType)).Concat(Parts(method.ReturnType));

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => Parts(attribute.AttributeType).Concat(attribute.ConstructorArguments.SelectMany(argument => argument.Value is TypeReference type ? Parts(type) : [])));
}
